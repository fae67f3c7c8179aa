import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const STATE =
  '(?:upset|angry|mad|alarmed|alarm|concerned|offended|frustrated|disappointed|annoyed|emotional|defensive|dramatic|scared|anxious|rude|aggressive|hostile|worked up|so|like that|this way)';

export const commandAtFeelings: Rule = {
  id: 'command_at_feelings',
  weight: 0.6,
  heat: 0.3,
  reason: 'It tells them how to feel, which has never calmed anyone. Name what they feel and why.',
  source: SOURCES.command_at_feelings,
  phrases: [
    { match: '(?:calm|settle|simmer|cool|chill|quieten) (?:yourself )?(?:down|out)', instead: '' },
    { match: '(?:please|you|to|and|just|must|should|let us all|let us) (?:stay|remain|keep|be) (?:as )?calm' },
    { match: '^(?:stay|remain|keep|be) (?:as )?calm' },
    {
      match:
        '(?:please )?(?:do not|never) (?:you )?(?:panic|worry|stress|fret|overreact|despair)(?: (?:about|over) (?:it|this|that))?',
      instead: '',
    },
    { match: `(?:do not|try not to|please do not|never|stop) (?:be|being|get|getting|feel|become) @1${STATE}` },
    {
      match: `(?:no|not any|without|hardly any|is not a) (?:need|reason|cause|point|call|use) (?:to|in|for) @1(?:worry|worrying|panic|alarm|concern|anger|stress|shout|shouting|raise|overreact|getting|(?:be|get|feel) @1${STATE})`,
    },
    {
      match: 'no (?:need|reason) for (?:that|this|such|your) @1(?:tone|language|kind|attitude|capitals|anger|shouting)',
    },
    { match: 'nothing (?:to|for you to) (?:worry|panic|be @1(?:upset|concerned|alarmed|worried)|stress|get @1upset)' },
    { match: '^(?:(?:just|please) )?relax|(?:you (?:can|should|need to|may)|try to|sit back and) relax' },
    { match: 'take a (?:deep |big )?breath|breathe and' },
    {
      match:
        'try (?:to|and) (?:stay|remain|be|keep|see|look|think|not|focus|understand|appreciate) @1(?:calm|positive|patient|reasonable|worry|bright side|rational|sensible|fair|our)',
    },
    { match: '(?:lower|watch|mind|moderate|change|mind) your (?:tone|language|voice|words|manners)' },
    {
      match:
        '(?:getting|being|becoming|shouting|anger|swearing|complaining|raising your voice|threats?|capitals|caps) @3(?:will|does|is|do|are) not @2(?:help|get|speed|change|solve|make|going|achieve|necessary|needed|helpful|useful)',
    },
    { match: `you (?:should|must|need|do) not (?:to )?(?:feel|be|get) @1${STATE}` },
    {
      match:
        '(?:must|have to|would|will|need to|to) ask (?:that )?you (?:to )?(?:calm|be patient|be civil|be polite|remain|refrain|moderate|keep|stay|be respectful|be reasonable|show|bear)',
    },
    {
      match:
        '(?:please|kindly|just|you must|you need to|you will have to|you have to|you should) (?:be|have) (?:a (?:bit|little) )?(?:more )?(?:patient|patience|reasonable|understanding|civil|polite|realistic)',
    },
    {
      match: '(?:do not|not) (?:to )?take (?:it|this|that|things) (?:so )?(?:personally|to heart|the wrong way|out on)',
    },
    { match: 'cheer up|chin up|hang in there|keep smiling|look on the bright side|let it go|get over it' },
    { match: '(?:see|look at) (?:it|this|things) from our (?:side|point|perspective|view)' },
    {
      match:
        'let us (?:all )?(?:not (?:get|be|panic|overreact)|stay (?:calm|positive|focused)|calm|keep (?:calm|things|it|this) (?:calm|civil|polite))',
    },
    {
      match:
        '(?:more|bit|little|some) patience (?:would|is|please|from)|(?:appreciate|need) (?:a (?:bit|little) )?(?:more )?patience from you',
    },
    { match: '(?:try|trying) (?:really |hard )?not to (?:panic|worry|stress|fret|get|be|let)' },
    {
      match:
        '(?:deep|big|long|slow) breaths?|(?:keep|kept) (?:a|your) (?:cool |level |clear )?(?:head|cool|calm|temper)|kettle on|count to ten|sleep on it|(?:would|should|must|could) not (?:honestly |really )?(?:take it|let it|dwell|read too|worry|get) (?:to heart|get|on|much|so)?',
    },
    {
      match:
        '(?:keep|stay|remain) (?:this |things |it )?(?:professional|civil|polite|respectful|constructive|reasonable)',
    },
    {
      match:
        '(?:keep|put|see|look at) (?:it|this|things|that|everything) (?:in|into) (?:perspective|proportion)|put (?:it|this|that) behind you|(?:not|hardly) worth (?:getting|worrying|losing|being|the)|(?:get|getting|got|be|being) (?:so |all |too )?(?:worked up|wound up|carried away|hot under|upset over|angry over|angry with|upset with|(?<!reason to be |right to be |cause to be )cross)|(?:set|put) your mind at (?:rest|ease)|sleep easy|rest easy|no (?:cause|call|sense|point|use|harm) (?:in|for|to) (?:be|being|get|getting|worry|worrying|shout|alarm|panic|stress|anger|upset)|(?:look|see|focus|think) on the (?:bright|positive)|stay positive|focus on the positive|(?:please|do|just) (?:bear|have|keep) (?:a little |some )?(?:faith|trust|hope)|trust (?:me|us|the process)|do not be (?:like|silly|daft|unreasonable|shy|sad)|let us not|smile',
      notIf: '(?:i am|we are|why you are|right to be|can see why)',
    },
    {
      match:
        '(?:dial|tone) (?:it|this|that|things|the temperature) down|take (?:it|things) down a|turn the (?:temperature|heat) down|(?:bit|little|lot) less (?:drama|emotion|anger|shouting|outrage)|not to dwell|(?:do not|no need to) dwell|(?:park|leave|put) (?:the|your|all) (?:@1)(?:anger|emotions?|feelings|temper|outrage)(?: |$)|rise above (?:it|this)|(?:see|find) the funny side',
      notIf: '(?:volume|brightness|heating|lift|price)',
    },
  ],
};
