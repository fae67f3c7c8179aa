/** Words that go against a person: what no customer takes as help, whatever else stands beside them. */
import { saysAny } from './words.ts';

const plain = (reply: string): string => reply.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

/** Told to stop feeling. “We will stop bothering you” tells it to nobody. */
const SILENCES =
  /(?<!\b(?:i|we|they|will|to|ll|not|never|and we) )\b(?:stop|quit|enough (?:of|with))(?: with)?(?: all)?(?: your| that| this| the)? (?:crying|whining|moaning|fussing|nagging|shouting|screaming|yelling|whinging|complaining|bothering|pestering|stirring|arguing|lecturing|sulking|snivelling|making (?:such )?an? |being (?:so|such|silly|difficult)|acting (?:up|like)|drama)/u;
/** “Then you can stop calling” is a relief; without “can” it is not. */
const DISMISSES =
  /(?<!\b(?:i|we|they|will|to|ll|can|may|could|not|never) )\b(?:stop|quit) (?:feeling sorry|asking|posting|talking|writing(?= to (?:me|us)|[.!,;])|calling(?=[.!,;]))/u;

/** Said of the customer, or to their face. */
const SCORNS: readonly string[] = [
  'grow up',
  'get a grip',
  'pull yourself together',
  'pull himself together',
  'pull herself together',
  'man up',
  'toughen up',
  'shut up',
  'shut it',
  'be quiet',
  'get lost',
  'get over it',
  'deal with it',
  'live with it',
  'live with that',
  'get used to it',
  'move on from',
  'dry your tears',
  'hysterical',
  'pathetic',
  'oversensitive',
  'too sensitive',
  'so sensitive',
  'childish',
  'crybaby',
  'cry baby',
  'drama queen',
  'silly of you',
  'stupid of you',
  'foolish of you',
  'is stupid',
  'you are stupid',
  'learn english',
  'even a child',
  'half a brain',
  'leave us alone',
  'leave me alone',
  'spare me',
  'spare us',
  'serves you right',
  'waste my time',
  'wasting my time',
  'waste of time',
  'waste of my time',
  'waste our time',
  'wasted on',
  'people like you',
  'you people',
  'people your age',
  'of your age',
  'at your age',
  'at her age',
  'at his age',
  'lose your nerve',
  'your bad luck',
  'your own stupid*',
  'your own fault',
  'not my problem',
  'not our problem',
  'not my business',
  'not my concern',
  'not our concern',
  'not my task',
  'hardly my',
  'hardly our',
  'none of my business',
  'none of our business',
  'your problem',
  'your own problem',
  'i could not care less',
  "i couldn't care less",
  'who cares',
  'nobody cares',
  'no one cares',
  'because of one visit',
  'such a fuss',
  'a fuss',
  'a scene over',
  'such a scene',
  'such a drama',
  'being dramatic',
  'so dramatic',
  'you are a mess',
  'really are a mess',
  'ungrateful',
  'do not make a hobby',
  'guests like you',
  'customers like you',
  'stories like that',
  'tells stories',
  'making him worse',
  'making her worse',
  'making it worse',
  'make everything worse',
  'you sound rather',
  'you sound bitter',
  'before you embarrass yourself',
  'still no sense',
  'you stubborn',
  'are stubborn',
  'being stubborn',
  'oh the drama',
  'oh, the drama',
  'what drama',
  'old cow',
  'stupid cow',
  'you cow',
  'old hag',
  'a jerk',
  'idiot*',
  'moron*',
  'imbecile*',
  'dimwit*',
  'halfwit*',
  'loser',
  'brat',
  'old bag',
  'muppet',
  'dumb',
  'dumbass',
  'asshole*',
  'arsehole*',
  'bastard*',
  'bitch*',
  'wanker*',
  'prick',
  'twat',
  'piss off',
  'sod off',
  'bugger off',
  'screw you',
  'go to hell',
  'fuck*',
  'f*ck*',
  'bloody fool',
  'old fool',
  'you fool',
];

/** Mock titles and mock pity. A single one turns the rest of the reply round. */
const MOCKING = [
  'your majesty',
  'your highness',
  'your lordship',
  'your ladyship',
  'princess',
  'little prince',
  'sherlock',
  'einstein',
  'mother of the year',
  'happy now',
  'satisfied now',
  'you genius',
  'the violins',
  'with violins',
  'your limousine',
  'and an orchestra',
  'champagne included',
  'and flowers too',
  'ah, the famous',
  'i drop everything',
  'we drop everything',
  'will drop everything',
  'red carpet',
  'silver tray',
  'silver platter',
  'brass band',
  'a butler',
  'golden letters',
  'gold frame',
  'golden frame',
  'statue of you',
  'call the newspapers',
  'alert the press',
  'call the press',
  'black ribbon',
  'heaven forbid',
  'boo hoo',
  'poor baby',
  'poor little',
  'how touching',
  'how dramatic',
  'how exhausting',
  'how tragic',
  'how adorable',
  'what a tragedy',
  'what a drama',
  'what a catastrophe',
  'heart-rending',
  'we tremble',
  'i tremble',
  'the army',
  'hold your hand at',
  'the great mystery',
  'bow at your door',
  'kneel down',
  'it never is',
  'lift a finger, dear',
  'cry me a river',
  'i am so impressed',
  'slow clap',
];
const MOCKS = new RegExp(`(?<!\\p{L})(?:${MOCKING.join('|')})(?!\\p{L})`, 'u');
/** Help that is offered so that nobody takes it. */
const OFFERS =
  /(?:\bhold (?:his|her|your) hand(?:s)?(?: as well| too)?|\bshall i (?:sing|kneel|bow|clap|roll|dance|come to dinner)\b[^.!?]*)\?/u;
/** Titles that end a sentence of mock praise. */
const TAILS = /, (?:champion|genius|professor|bravo|how brave|imagine)\s*[.!,?]/u;
/** A drawn-out sound at the beginning: nobody who means well begins so. */
const GASPS = /^\W*(?:o{2,}h+|u{2,}h+|a+w{2,}|bo+-?ho+|ha ha|haha|bravo)\b/u;

/** A reply that is nothing but orders has at least so many sentences, most of them at most so long. */
const ORDERS = 4;
const SHORT_WORDS = 7;
const MOSTLY = 0.7;
/** Words that begin what is told, and no order. */
const TELLS = /^(?:it|it's|that|that's|this|there|there's|here|here's|the|your|you|yes|no|nobody|nothing|\p{N}.*)$/u;
/** Somebody speaks, asks, or is spoken to as a person. */
const PERSON =
  /\b(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|please|sorry|thank|thanks|glad|understand|he|she|they|you are|you're|yours)\b/u;

/** What is said of people as a kind, or of somebody's trouble as small, late, or their own: never of what was done for them. */
const SLIGHTS: readonly RegExp[] = [
  /\b(?:some|other|most|such|old|young|grown|adult) (?:people|mothers|fathers|customers|women|woman|men|man|teachers|cooks) (?:always|never|will|manage|can|should|have|do|like)\b/u,
  /\b(?:people|mothers|fathers|customers|women|men|those|teachers|\p{L}+s) who \p{L}+[^.!?]{0,40} (?:should not|shouldn't|rarely|always|have no right|cannot complain)\b/u,
  /\byou (?:people|cooks|teachers|mothers|fathers|women|men|students|nurses) (?:are all|are always|always|never)\b/u,
  /\b(?:teachers|customers|cooks|nurses|mothers|students) always (?:know|complain|want|think)\b/u,
  /\byou (?:sound|seem|act|behave) (?:like|rather|quite|bitter|hysterical)\b|\byou (?:are|were|have been|'re) (?:so |very |quite |rather |being |just |really )*(?:boring|unpleasant|rude|difficult|bitter|weak|naive|slow|lazy|careless|impossible|annoying|tiresome|ridiculous|unreasonable|dramatic|hopeless|useless|too old)\b/u,
  /\bif you (?:cannot|can't|could not) (?:cope|manage|handle|afford|take it|read)\b|\bbecause you (?:cannot|can't|could not|are afraid|did not read)\b/u,
  /\b(?:others|other people|many people) (?:have|had) it (?:much |far )?worse\b|\b(?:is|are) no excuse\b|\b(?:nobody|no one) (?:dies|died) of\b|\beverybody has (?:a|their)\b|\bthis once\b/u,
  /\bshould (?:all )?be (?:more )?grateful\b|\bcould (?:also )?(?:thank|be grateful)\b|\bexpect an apology\b|\b(?:finally|at last) (?:satisfied|happy|pleased)\b|\b(?:order|buy|go|look|shop) (?:somewhere|someone|anywhere) else\b/u,
  /\bwould have (?:died|happened|broken|failed) (?:anyway|sooner)\b|\bwill not bring (?:her|him|them|it) back\b|\bhave to let go\b|\bis unhealthy\b|\bhardly (?:needs?|worth)\b|\bused to being\b/u,
  /\b(?:nearly|almost) (?:killed|blew up|ruined|wrecked)\b|\bwhy should (?:i|we) care\b|\bdoes not revolve\b|\bafraid of (?:the dark|nothing)\b|\bwhat you would do to\b|\bknow-all\b|\bhalf-\p{L}+ (?:sister|brother|mother|father|wife|husband)\b|\bthis is your fault\b|\brescue you\b|\ba you thing\b|\ball the same, always\b|\bnote for (?:her|his|your) (?:dad|mum|mother|father)\b|\bdo not be so\b|\bmust have better things\b|\bfinish this\b|\btry to be on time\b/u,
  /\beven you\b|\bpeople like (?:that|this|her|him|them)\b|\bnothing more from you\b|\byou need attention\b|\bhas too much time\b|\byou make for (?:all of )?us\b|\bscared of everything\b|\bwhy you (?:live|are) alone\b|\bless (?:tiring|spoiled|difficult|dramatic)\b|\b(?:obviously|clearly) (?:cannot|can't)\b|\bstop writing letters\b/u,
];

/** Whether it scorns the customer: to their face, or by what is said about them. */
export const scornsThem = (reply: string): boolean =>
  [SILENCES, DISMISSES, ...SLIGHTS].some((pattern) => pattern.test(plain(reply))) || saysAny(reply, SCORNS);

/** Whether it mocks them: titles, pity and wonders that nobody means. */
export const mocks = (reply: string): boolean =>
  [GASPS, MOCKS, TAILS, OFFERS].some((pattern) => pattern.test(plain(reply)));

/** Whether it is a row of orders, with nobody speaking and nobody spoken to. */
export function onlyOrders(reply: string): boolean {
  const sentences = plain(reply)
    .split(/[.!?\n]+/u)
    .map((each) => each.match(/[\p{L}\p{N}'-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  const short = sentences.filter((words) => words.length <= SHORT_WORDS && !TELLS.test(words[0] ?? '')).length;
  return sentences.length >= ORDERS && short / sentences.length >= MOSTLY && !PERSON.test(plain(reply));
}
