import { example, type Rule, type RuleSet } from '../text/rule.ts';

const BEFORE = 'Was in touch about it before';
const COUNTS = 'Counts how often they have been in touch';
const HEARD = 'Refers to what the company said before';
const rule = (id: string, weight: number, reason: string, example: string, match: string, notIf?: string): Rule => ({
  id,
  match,
  weight,
  reason,
  example,
  ...(notIf && { notIf }),
});

const NTH = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|final|/^[0-9]+(nd|rd|th)$/)';
const MANY =
  '(/^[0-9]+x?$/|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|dozen|several|many|multiple)';
const CONTACT =
  '(mail|email|message|letter|call|ticket|chat|dm|complaint|reminder|request|enquiry|inquiry|application|appeal|agent|engineer|technician|attempt|replacement|repair|visit|form|try|department)';
const CONTACTS =
  '(mails|emails|messages|msgs|letters|calls|tickets|chats|dms|complaints|reminders|requests|forms|voicemails|agents|engineers|technicians|replies|phone calls|auto replies)';
const REACHED =
  '(rang|rung|phoned|telephoned|emailed|mailed|wrote|written|messaged|dmd|tweeted|complained|reported|appealed|enquired|flagged|chased)';
const STAFF =
  '(colleague|colleagues|agent|agents|rep|hotline|helpline|office|supervisor|engineer|technician|adviser|advisor|assessor|adjuster|depot|lady|gentleman|girl|lad|chap|fella|handler|chatbot|bot|branch|people|lot|team|support|man|woman|guy|manager|driver|mr|mrs|ms)';
const SAID =
  '(said|told|promised|rang|wrote|asked|swore|assured|explained|stayed|answered|replied|agreed|insisted|phoned|confirmed)';

export const repeatContact: RuleSet<'repeat_contact'> = {
  id: 'repeat_contact',
  rules: [
    rule(
      'nth_contact',
      0.6,
      COUNTS,
      example('This is my fourth email.'),
      `${NTH} (and final|polite|identical|support)? ${CONTACT}`,
    ),
    rule(
      'nth_time',
      0.5,
      COUNTS,
      example('This is the third time I am writing about this.'),
      `${NTH} time .{0,3} (asking|explaining|writing|calling|contacting|telling|reporting|lucky|today|i (have|am) (been|asked|asking|told|explained|written|called|explaining|writing|had to))`,
    ),
    rule(
      'counted',
      0.5,
      COUNTS,
      example('Four emails and still no sofa.'),
      `${MANY} (polite|different|of your|separate|unanswered|dropped)? ${CONTACTS}`,
      '((like|book|order|buy|pin|need|want) .? .? .?|(got|get|received|had) .{0,2} (letters|mails|emails|messages|calls) from|^(two|three|four|/^[0-9]+$/) tickets)',
    ),
    rule('numbered', 0.5, COUNTS, example('This is chat number three today.'), `${CONTACT} (number|no|nr) ${MANY}`),
    rule(
      'times',
      0.5,
      COUNTS,
      example('I have called three times.'),
      `(asked|called|tried|unsubscribed|cancelled|canceled|opted out|sent|contacted|explained|told you|${REACHED.slice(1, -1)}) .{0,4} (twice|again|(${MANY.slice(1, -1)}) times|repeatedly|over and over)`,
      'you (called|asked|sent)',
    ),
    rule(
      'me_again',
      0.6,
      'Is in touch again about it',
      example('Sorry to bother you again, it is me.'),
      '((^|is|only|sorry|oh|hi|hello|us|hiya|yes|it) me again|hello again|hi again|us again|remember me|(^|of course|may|might) you (will|may|might)? (remember|recall)|third time lucky|here we (are|go) again|(bother|bothering|trouble|asking|writing|calling|chasing) (you)? (again|once more)|i am the (one|guy|bloke|man|woman|lady) (who|that|with))',
    ),
    rule(
      'i_reached',
      0.5,
      BEFORE,
      example('I rang you two weeks ago about this.'),
      `(i|we) (have|had)? (now|already|also|just|even|first|then|last)? ${REACHED} (it to|this to)?`,
      '(reported|complained|wrote|written|rang|phoned|appealed) (it|this)? (to)? (the|my|our)? (police|ombudsman|bank|council|trading|regulator|insurer|landlord|embassy|hospital)',
    ),
    rule(
      'when_i',
      0.5,
      BEFORE,
      example('When I rang, nobody knew.'),
      '(when|whenever|every time|each time|after|since) (i|we) (call|called|rang|ring|phone|phoned|asked|ask|email|emailed|wrote|write|complained|chat|explain)',
    ),
    rule(
      'told_you',
      0.45,
      BEFORE,
      example('I already told your colleague.'),
      `(i|we) (have|had)? (now|already|also|only|just)? (told|asked|informed|explained to|spoke to|spoken to|spoke with|called|mentioned to|said to|sent|given) (you|ye|your|him|her|the ${STAFF}|support|them|each of you)`,
    ),
    rule(
      'explained',
      0.45,
      BEFORE,
      example('I have explained it all.'),
      '(i|we) (have|had)? (now|already|also|just)? (explained|mentioned|pointed out|raised|requested|appealed)',
    ),
    rule(
      'staff_said',
      0.4,
      HEARD,
      example('Your colleague said it was in the post.'),
      `(your|one of your|every|each|another|first|last|the) .{0,1} ${STAFF} .{0,2} ${SAID}`,
    ),
    rule('then_said', 0.35, HEARD, example('First it is the depot, then it is customs.'), '^first .{1,6} then'),
    rule(
      'you_said',
      0.45,
      HEARD,
      example('You said it would be Monday.'),
      `you (have|had)? (already|then|now|just)? (said|told|promised|replied|answered|rang|swore|assured|explained|confirmed|closed my|ignored|ghosted|tell (me|us) to|keep (saying|telling|asking|sending|replying)|asked (me|us)|sent (me|us|it|him|my))`,
    ),
    rule(
      'was_told',
      0.4,
      HEARD,
      example('I was told to wait.'),
      '((i|we) (was|were|have been|had been|keep getting|got|get) (then|also|already|now|only)? (told|promised|assured|informed|advised|passed|put through|transferred|referred)|(^been|being) (told|passed)|(tell|tells|telling|told) (me|us) to)',
    ),
    rule(
      'your_reply',
      0.45,
      HEARD,
      example('Your last reply was about somebody else.'),
      '(your|that|last|prompt|quick|kind|speedy|same) (reply|replies|answer|answers|response|(mail|email|letter|message) (of|dated|from))',
    ),
    rule(
      'thanked',
      0.5,
      HEARD,
      example('Thanks for calling back.'),
      '(thanks|thank you|thx|ta|cheers) .{0,2} for (calling|returning|chasing|looking|getting|sorting|fixing|helping|replying|the (quick|prompt|speedy|reply|response|call|answer)|your (reply|response|call|answer|prompt|help))',
      '(in advance)',
    ),
    rule(
      'has_read',
      0.5,
      HEARD,
      example('Has anyone read this?'),
      '(has|did|have) (anyone|you|somebody|anybody|any of you|you all|people) (even|actually)? (read|opened|looked)',
    ),
    rule(
      'previous_message',
      0.5,
      'Refers to an earlier contact',
      example('As in my previous email, the lamp is broken.'),
      '(my|our) (previous|last|earlier|first|original|initial|other|note|letter|email|mail|message|chat|call|ticket|complaint|case|panic|rant) (of|from|email|emails|mail|mails|message|messages|ticket|call|calls|complaint|request|letter|enquiry|inquiry|form)',
    ),
    rule(
      'following_up',
      0.4,
      'Follows up on an earlier contact',
      example('I am following up on my ticket.'),
      '(following|follow|followed|chasing|chase|chased) (up)? (on|up|again|about|this|you|my|our)',
      '(follow|following) (you|my|the) (on|instagram|instructions|steps|link|guide|account|page)',
    ),
    rule(
      'on_phone',
      0.45,
      HEARD,
      example('It was agreed on the phone.'),
      '(on|over|by|down) (the|your) (phone|telephone|line|chat|hotline|helpline|web chat|call)',
      '(still|am|are|is) on the (phone|line)',
    ),
    rule(
      'as_agreed',
      0.5,
      HEARD,
      example('As agreed I enclose the form.'),
      '(as (i|we)? (agreed|discussed|requested|said|wrote|told|per my|already explained)|as you asked)',
    ),
    rule(
      'corrects',
      0.5,
      'Corrects an earlier message',
      example('Please ignore my last mail.'),
      '(false alarm|scratch that|call off|stand down|panic over|ignore (me|my|the last|that|everything)|disregard (my|the|that)|forgot (the|my|to) .{0,1} (attachment|attach|add|mention|say)|wrong (attachment|order number|file)|closing the loop|close the loop|take (it|that) (all)? back|my (earlier|bad)|^.{0,2} (found (it|her|him|them)|it works|works now|it worked)|(sorry|apologies|forgive) .{0,3} (for|about|my) .{0,3} (rant|fuss|drama|panic|yesterday|earlier|shouting|tone|novel|essay|mail|email))',
    ),
    rule(
      'still_nothing',
      0.4,
      'Had no answer to an earlier contact',
      example('Still no word from you.'),
      '(^(any|still no|still nothing|no) (update|updates|news|word|luck|progress|joy)|^bump|^still waiting|(still|yet|nobody|no one|not|never|no) .{0,3} (reply|replied|response|answer|answered|heard|called back|got back|rung back|acknowledgement))',
    ),
    rule(
      'back_to_me',
      0.45,
      HEARD,
      example('She rang me back.'),
      '((called|calling|rang|ring|rung|phoned|phone|got) (me|us)? back (to (me|us))?|(get|come|getting) back to (me|us))',
      '(be (got|rung|called|phoned))',
    ),
    rule(
      'tried_ways',
      0.5,
      'Has tried to reach the company in several ways',
      example('Tried the phone, tried the chat.'),
      'tried (you|the (phone|chat|app|bot|number|hotline|line)|calling|phoning|ringing|emailing|to (call|phone|ring|reach|explain))',
    ),
    rule(
      'ticket',
      0.4,
      'Refers to an earlier ticket',
      example('You closed my ticket without an answer.'),
      '((reopen|reopened|reopening|closed|close) (my|the|this|our)? (ticket|case|request|complaint|claim)|(ticket|case|complaint) (no|number|ref|/^[0-9]/))',
    ),
    rule(
      'wrote_on',
      0.5,
      BEFORE,
      example('Wrote on the 2nd and the 9th.'),
      `^(still)? (${REACHED.slice(1, -1)}|asked|called|told|sent|spoke|explained|tried) (on|in|you|to|twice|about|it|this|monday|tuesday|wednesday|thursday|friday|them)`,
    ),
    rule(
      'your_colleague',
      0.45,
      HEARD,
      example('Your colleague on the desk promised a new key.'),
      '(your (other)? colleague .|(my|the|this) (complaint|report|query|enquiry) (of|from|dated|number|no) .{0,2} (/^[0-9]/|last|the)|(i|we) have (already)? asked for (the|this|it|that|a|my|an)|(the|a) second time (of asking|i|we|now|this)|(any|an) update (on|please|$|yet)|(can|may|should) be closed|(i|we) (am|are|have been|keep) chasing)',
      '((thank|thanks|tell|to) your colleague|complaint (form|page))',
    ),
  ],
};
