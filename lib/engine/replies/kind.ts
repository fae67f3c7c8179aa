import type { Cause, Feeling, Reading, Signal } from '../../conversation.ts';
import { NOD, PRAISING, PROPOSAL, SETTLED } from './clues.ts';
import type { Echo } from './echo.ts';
import { gladnessOf } from './glad.ts';
import { isMisread } from './misread.ts';
import { speaksOfDying, speaksOfLoss } from './overlays.ts';
import { GONE_WRONG, isTroubleTopic } from './topics.ts';
import type { Kind, Overlay, Topic } from './types.ts';

const HURT: ReadonlySet<Feeling | 'neutral'> = new Set([
  'anger',
  'frustration',
  'disappointment',
  'sadness',
  'distrust',
  'unheard',
]);
const GLAD: ReadonlySet<Feeling | 'neutral'> = new Set(['relief', 'gratitude', 'joy']);
const QUESTION_TOPICS: ReadonlySet<Topic> = new Set(['presale', 'howto', 'document', 'change']);
const LEAVING =
  /\b(?:(?:want|like|need|wish|decided|going|please|can (?:you|i)|could you|how (?:do|can) i)\b[^.!?]{0,24}\b(?:cancel|close|terminate|end)(?: down)? (?:my|our|the|this) (?!order|appointment|booking|reservation|flight|delivery|ticket)|(?:cancel|close|terminate) (?:my|our) (?:account|subscription|membership|plan|contract|policy|service|broadband|insurance)|(?:i am|i'm|we are|we're) (?:leaving|cancel+ing|switching|moving) (?:you|to|my|our|the|away)|not (?:going to |gonna )?renew|^(?:please |just )?cancel (?:it|everything|all)\b|\bjust cancel (?:it|everything|all)\b|^how (?:do i|can i|to) cancel\b|\bi(?:['’]d| would) (?:like|want|prefer) to cancel\b(?! (?:my|the|our|an?|this) (?:order|appointment|booking|reservation|flight|delivery|ticket))|\b(?:hereby|formally|notice to) (?:terminate|cancel|end)|terminat\w+ (?:\w+ ){0,4}with effect)/i;
const CONDITIONAL =
  /\b(?:or (?:else )?(?:i|we)(?:['’]ll| will| am|['’]m)?|if (?:this|it|i|you|nothing|that)\b[^.!?]{0,60}(?:i|we)(?:['’]ll| will|['’]m| am)?|otherwise|before i|might|may have to|thinking (?:of|about)|considering|tempted to) [^.!?]{0,30}\b(?:cancel|leav|switch|clos|mov|(?:not|n['’]t) renew)/i;

/** Trouble that goes on under kind words, and trouble that is over. */
const GOES_ON = /\?|\b(?:still|another|again|every (?:day|evening|morning|night|time|week)|not|cannot|\w+n['’]?t)\b/i;
const OVER =
  /\b(?:fixed|sorted|resolved|solved|works? (?:now|again|perfectly|fine)|working (?:now|again)|finally (?:arrived|works|working|here|came)|all good|back up|refunded)\b/i;

/** What the kind is decided by. */
export interface Clues {
  turn: string;
  reading: Reading;
  signals: ReadonlySet<Signal>;
  topic: Topic;
  overlays: ReadonlySet<Overlay>;
  causes: readonly Cause[];
  echo: Echo;
  answered: boolean;
  /** The name our last answer was signed with. */
  agent: string | null;
  earlier: string;
  /** There is a hazard, whoever must act on it. */
  hazard: boolean;
}

/** Clues that several rules ask for. */
interface Found extends Clues {
  feel: Feeling | 'neutral';
  asks: boolean;
  broken: boolean;
  wrong: boolean;
}

/** The kind that the first rule that knows decides for, and whether plain words leave no doubt of it. */
interface Ruled {
  kind: Kind;
  plainly: boolean;
}

/** Which kind of answer is due by the rules. */
export function kindOf(clues: Clues): Ruled {
  const { turn, echo } = clues;
  const broken = GONE_WRONG.test(withoutAsking(withoutInjury(turn)));
  const found: Found = {
    ...clues,
    feel: clues.reading.headline,
    asks:
      turn.includes('?') ||
      echo.task !== null ||
      ASKS.test(turn) ||
      ONE_MORE.test(turn) ||
      /\b(?:can|could|would) (?:someone|somebody|you|anyone)\b/i.test(turn) ||
      REQUEST.test(turn) ||
      ASKED_TOO.test(turn),
    broken,
    wrong: broken || echo.fact !== null || echo.waiting !== null,
  };
  const plain = carefulKind(found) ?? answeredKind(found) ?? closingKind(found);
  if (plain !== null) return { kind: plain, plainly: true };
  return {
    kind: feltKind(found) ?? matterKind(found),
    plainly: clues.overlays.size > 0 || isKindTrouble(found) || COMING_BACK.test(turn) || OWN_SLIP.test(turn),
  };
}

/** They would like to know the story behind something. */
export const isCurious = (turn: string): boolean => CURIOUS.test(turn);

/** A broken ankle is no broken thing. */
export const withoutInjury = (turn: string): string =>
  turn.replace(
    /\b(?:broken?|fractured?|sprained?|twisted|tore|torn|cracked|hurt|injured) (?:my|his|her|our|their|a|an) (?:\w+ )?(?:ankle|leg|arm|wrist|hip|knee|foot|back|shoulder|collarbone|rib|ribs|toe|finger|hand|elbow|ligament|muscle|neck|nose|tooth)\b/gi,
    ' ',
  );

/** "Can I use it twice?" tells of nothing that went wrong. */
function withoutAsking(turn: string): string {
  return turn.replace(
    /[^.!?\n]*\b(?:(?:can|could|may) (?:i|we)|how (?:do|can|to)|whether|is it possible|would it be)\b[^.!?\n]*[.?]/gi,
    ' ',
  );
}

/** A question that came without its mark. */
const ASKS =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))[\s,!.]*)?(?:is|are|do|does|did|can|could|how|when|where|which|what|who|why|will|would|any)\b/i;
/** What follows the thanks is a question, with its mark or without. */
const ONE_MORE = /\b(?:one more|another|(?:a )?quick) (?:thing|question)\b/i;
const LONG_AGO = /\b(?:(?:years?|months?) ago|last (?:year|month|winter|summer))\b/i;
/** A customer who left and asks about coming back. */
const COMING_BACK =
  /\b(?:if (?:i|we) (?:came|come|were to come|returned)(?: back)?|(?:coming|come) back to you|rejoin\w*|switch(?:ing)? back)\b/i;
const CURIOUS =
  /\bstory behind\b|\b(?:where|how) (?:does|did) (?:the|your) (?:name|logo|idea) come\b|\bwho (?:makes|made|designs|designed|draws|drew)\b|\bhow did you come up\b|\bwhy do you (?:print|put|paint|call|name|draw)\b/i;
/** It says at once that it is an idea, whatever was wrong before. */
const OPENS_IDEA =
  /\bnot a complaint,? (?:more|just|only|but)\b|\bmore of a (?:thought|suggestion|idea)\b|^\W*(?:an? |one |my )?(?:idea|suggestion|feature request)\b(?: for|:|,| -)|(?:^|[.!?\n]\s*)[^.!?\n]{0,40}\b(?:(?:an|one|another) (?:\w+ )?(?:idea|suggestion)|(?:feature|product) (?:idea|request|suggestion))\b/i;
/** They ask us to tell one of ours that they are sorry, or grateful. */
const PASS_ON =
  /\b(?:tell|let) (?:him|her|them|\p{Lu}\p{Ll}+) (?:that |know (?:that )?)?(?:i['’]m|i am|i was) (?:so |very |really )?(?:sorry|grateful|wrong)/iu;
/** A request in a polite coat, which is no thanks. */
const REQUEST =
  /\b(?:grateful|obliged|thankful|glad|appreciate(?: it)?) if you\b|\b(?:let me know|tell me) what (?:can|could|happens)\b|\bplease (?:advise|let me know|arrange|send|replace|refund)\b/i;
/** Kind words first, then what is wrong. */
const BUT_THEN =
  /(?:^|[.!?,]\s+)but (?:the|my|now|this|it|one|two|there) (?!(?:works?|was worth|is (?:great|lovely|perfect|fine)))/i;
/** They say themselves that the slip was theirs. */
const OWN_SLIP =
  /\b(?:(?:not|no) (?:your|anyone['’]?s|anybody['’]?s) fault|my (?:own )?(?:mistake|fault)|i (?:think i )?(?:have )?(?:made a mistake|chose|picked|entered|typed|gave|selected|ordered|booked|bought) (?:the )?(?:wrong|with)|i (?:have |had )?(?:\w+ .{0,60})?misspel(?:led|t)\b|i made a mistake|by (?:mistake|accident)|mixed up|clicked twice)\b/i;

/** Thanks with a name or years in it, and nothing that went wrong: no irony, whatever was read. */
export function isTruePraise(turn: string, echo: Echo): boolean {
  const named = echo.staff !== null || echo.loyal !== null;
  return named && PRAISING.test(turn) && !GONE_WRONG.test(turn) && echo.fact === null && echo.waiting === null;
}

/** Glad, and nothing in the words has gone wrong. */
export function isGlad(turn: string, reading: Reading): boolean {
  return GLAD.has(reading.headline) && !GONE_WRONG.test(turn);
}

/** It opens with thanks for somebody, whatever it goes on to tell. */
const OPENS_PRAISE =
  /^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|dear [\w ]{2,40})(?: there| all| team| everyone)?[\s,!.]+)?(?:(?:a |just a )?(?:huge |big |massive |quick )?(?:shout[- ]?out|kudos|props|hats off|round of applause|thank you|thanks)(?: so much| a million)? (?:to|for)\b|(?:i )?just (?:wanted |want |writing |a (?:little |quick )?(?:note|line) )?to say (?:a (?:huge |big )?)?(?:thank|thanks|how))/i;

function carefulKind({ turn, earlier, reading, hazard, overlays }: Found): Kind | null {
  if (hazard) return 'danger';
  if (!/[\p{L}\d]/u.test(turn)) return 'empty';
  if (reading.language !== 'en' && reading.language !== 'und') return 'foreign';
  if (gladnessOf(turn).glad && LONG_AGO.test(turn)) return null;
  if (reading.polarity >= WARMLY && reading.feelings.some(isDelight)) return null;
  if (overlays.has('legal') || overlays.has('abuse')) return null;
  return speaksOfLoss(turn) || speaksOfDying(turn) || speaksOfLoss(earlier) ? 'grief' : null;
}

const isDelight = ({ name, level }: Reading['feelings'][number]): boolean => GLAD.has(name) && level > 1;

/** An answer that missed what they asked is trouble; and who says that it is no complaint is taken at their word. */
function answeredKind({ turn, answered, agent, overlays, reading }: Found): Kind | null {
  if (answered && isMisread(turn, agent) && !gladnessOf(turn).glad) return LEAVING.test(turn) ? 'leave' : 'trouble';
  if (!NO_COMPLAINT.test(turn) || overlays.has('sarcasm') || !TOLD_ON.test(turn) || reading.polarity < 0) return null;
  return turn.includes('?') ? 'ask' : 'praise';
}

const NO_COMPLAINT = /\bnot a complaint\b(?!,? (?:more|just|only|but))/i;
/** Somebody is to hear of it. */
const TOLD_ON =
  /\b(?:team|staff|them|him|her|everyone|somebody) (?:to )?(?:know|hear)s?\b|\bpass (?:it|this|that) on\b|\bthank/i;

/** Messages that end something: settled, thanks, praise, goodbye. */
function closingKind(found: Found): Kind | null {
  const { turn, echo, asks, feel, broken, overlays, signals } = found;
  if (overlays.has('human') && turn.length < 160 && !broken && echo.fact === null) return 'human';
  if (turn.length < 60 && SETTLED.test(turn)) return 'nod';
  const ended = thanksKind(found) ?? endedKind(found) ?? plainKind(found);
  if (ended !== null) return ended;
  if (!asks && isTruePraise(turn, echo)) return 'praise';
  const calm = !HURT.has(feel) && !overlays.has('sarcasm') && !signals.has('idea');
  if (PRAISING.test(turn) && !broken && !asks && calm) return 'praise';
  if (turn.length < 60 && NOD.test(turn)) return GLAD.has(feel) ? 'praise' : 'nod';
  if (ORDERED.has(found.topic) || ENDS_ORDER.test(turn)) return null;
  return LEAVING.test(turn) && !CONDITIONAL.test(turn) ? 'leave' : null;
}

/** It opens with thanks and means them: praise, or with a question in it one to answer. */
function thanksKind({ turn, reading, overlays }: Found): Kind | null {
  if (PLEASED.test(turn) && !BUT_THEN.test(turn) && !overlays.has('sarcasm') && !HURT.has(reading.headline))
    return 'praise';
  if (!OPENS_PRAISE.test(turn) || !reading.feelings.some(isDelight)) return null;
  if (BUT_THEN.test(turn) || overlays.has('sarcasm')) return null;
  return turn.includes('?') ? 'ask' : 'praise';
}

/** They say in so many words that they write because they are pleased. */
const PLEASED =
  /\bto (?:say|tell you|let you know) how (?:very |so |really )?(?:pleased|happy|grateful|impressed|thankful|delighted|glad)\b/i;

/** What is cancelled there is an order, and nobody leaves. */
const ORDERED: ReadonlySet<Topic> = new Set(['food', 'delivery', 'wrong_item', 'defective', 'booking']);

const ENDS_ORDER = /\b(?:order|food|driver|parcel|delivery|taxi|table)\b[\s\S]{0,200}\bcancel (?:it|everything|all)\b/i;

/** So far to our side a whole message must lean that a word like "wrong" in it is not taken for trouble. */
const WARMLY = 0.5;

/**
 * Where the reading is sure that nobody complains, a word that often tells of trouble does not make it one: a thank-you tells what was hard, and a
 * question why it is asked.
 */
function plainKind({ turn, reading, asks, feel, causes, overlays, signals }: Found): Kind | null {
  if (!reading.sure || causes.length > 0 || BUT_THEN.test(turn) || REQUEST.test(turn) || overlays.has('sarcasm'))
    return null;
  if (reading.feelings.some(({ name }) => HURT.has(name)) || signals.has('churn') || signals.has('escalation'))
    return null;
  if (GLAD.has(feel) && !asks && reading.polarity >= WARMLY && !WOULD_BE_BETTER.test(turn)) return 'praise';
  return feel === 'neutral' && turn.includes('?') && reading.polarity > 0 && !PROPOSAL.test(turn) ? 'ask' : null;
}

/** "Sort it out please": it is not settled. */
const TO_MEND = /\b(?:sort|fix|solve) (?:it|this|that|these)(?: out)?\b/i;

/** A wish for something that is not there yet, in kind words. */
const WOULD_BE_BETTER =
  /\b(?:it|that) would be (?:\w+ )?(?:wonderful|great|nice|good|lovely|helpful|useful|handy|fantastic|brilliant|amazing) if\b/i;

/** Notes of a call that end in a question. */
const ASKED_TOO = /\b(?:asked|asks|wants to know|would like to know) (?:if|whether|how|what|when|where|who)\b/i;

/** "Buy that woman a drink" asks for nothing. */
const MADE_MY_DAY =
  /\bmade (?:my|our|her|his) (?:day|week|year)\b|\bbuy (?:that|the) (?:man|woman|lady|lad|girl|guy) a\b/i;

/** Thanks, delight, or news that it is settled, in plain words and with nothing left open. */
function endedKind({ turn, echo, feel, overlays, signals, causes }: Found): Kind | null {
  const open =
    ASKED_TOO.test(turn) ||
    overlays.has('legal') ||
    overlays.has('manager') ||
    signals.has('abuse') ||
    TO_MEND.test(turn) ||
    LEAVING.test(turn);
  if (open || WOULD_BE_BETTER.test(turn) || PROPOSAL.test(turn) || REQUEST.test(turn) || BUT_THEN.test(turn))
    return null;
  const { glad, settled } = gladnessOf(turn);
  if (glad && (echo.task === null || echo.task.kind === 'wish' || MADE_MY_DAY.test(turn))) return 'praise';
  if (!settled || echo.task !== null || (HURT.has(feel) && causes.includes('broken_promise'))) return null;
  return GLAD.has(feel) || THANKED_FOR.test(turn) ? 'praise' : 'done';
}

/** Thanks for what we did. */
const THANKED_FOR = /\b(?:thanks|thank you|cheers) for \w+ing\b/i;

/** A plain question, or one that mends a slip of their own: whatever feeling was read, it wants an answer. */
function isQuestion({ turn, echo, asks, feel, broken, overlays, topic, causes }: Found): boolean {
  if (OWN_SLIP.test(turn) && PLEASE_DO.test(turn) && !HURT.has(feel)) return true;
  if (!asks || feel === 'anger' || NOT_AS_ORDERED.test(turn)) return false;
  if (OWN_SLIP.test(turn) && (!HURT.has(feel) || feel === 'disappointment')) return true;
  const told = echo.fact !== null && !(feel === 'neutral' && causes.length === 0 && echo.task?.kind === 'do');
  if (broken || told || [...overlays].some((overlay) => !BURDENS.has(overlay))) return false;
  const plainly = causes.length === 0 || echo.task?.kind === 'whether' || echo.task?.kind === 'how';
  return plainly && (echo.task !== null || QUESTION_TOPICS.has(topic));
}

/** What is to be done about their own slip. */
const PLEASE_DO = /\bplease (?:cancel|change|remove|stop|correct|update|move|delete)\b/i;

/** What they carry beside the matter makes no trouble of a plain question. */
const BURDENS: ReadonlySet<Overlay> = new Set(['illness', 'hardship', 'dependant']);

/** Another thing came than was ordered: a fault of ours, however calmly they ask what to do. */
const NOT_AS_ORDERED =
  /\b(?:but|instead|and)\b[^.!?]{0,60}\b(?:i|we)(?:['’]d| had)? (?:ordered|asked for|bought|paid for)\b|\b(?:(?:i|we) )?ordered\b[^.!?]{0,60}\b(?:but|and) (?:i |we )?(?:got|received|have got|was sent|were sent|you sent)\b/i;

/** Nobody knows for sure what is felt, nothing leans against us and nothing went wrong: the question is what counts. */
function isMildQuestion({ turn, reading, broken, causes, overlays }: Found): boolean {
  return (
    turn.includes('?') &&
    !reading.sure &&
    !NOT_AS_ORDERED.test(turn) &&
    reading.polarity >= 0 &&
    !broken &&
    causes.length === 0 &&
    overlays.size === 0 &&
    !AGAINST.test(turn)
  );
}

/** What was promised and what is do not agree. */
const AGAINST = /\b(?:although|instead|promised|supposed|owe|still)\b/i;

/** Trouble told kindly: the thanks are for something else, or only manners. */
function isKindTrouble({ turn, feel, asks, broken, reading }: Found): boolean {
  if (!GLAD.has(feel)) return false;
  if (asks && broken && !OVER.test(turn) && reading.polarity < WARMLY) return true;
  return (!asks && broken && !OVER.test(turn)) || BUT_THEN.test(turn) || (broken && REQUEST.test(turn));
}

function feltKind(found: Found): Kind | null {
  const { turn, asks, feel, broken, overlays, signals, topic } = found;
  if (OPENS_IDEA.test(turn) && feel !== 'anger' && !overlays.has('sarcasm')) return 'idea';
  if (isKindTrouble(found)) return 'trouble';
  if (PASS_ON.test(turn)) return 'ask';
  if (asks && COMING_BACK.test(turn) && feel !== 'anger') return 'ask';
  const idea = signals.has('idea') || PROPOSAL.test(turn) || WOULD_BE_BETTER.test(turn);
  if (idea && feel !== 'anger' && !broken && !overlays.has('sarcasm')) return 'idea';
  if (isQuestion(found) || isMildQuestion(found)) return 'ask';
  if (HURT.has(feel) || (['sarcasm', 'legal', 'manager'] as const).some((overlay) => overlays.has(overlay)))
    return 'trouble';
  if (GLAD.has(feel) && broken && GOES_ON.test(turn) && !OVER.test(turn)) return 'trouble';
  if (GLAD.has(feel)) return asks && (isAsked(found) || topic === 'howto' || topic === 'presale') ? 'ask' : 'praise';
  return unsureKind(found);
}

/** There is a task, or a question in a message whose gladness nobody is sure of. */
const isAsked = ({ echo, reading, turn }: Found): boolean =>
  echo.task !== null ||
  ASKED_TOO.test(turn) ||
  (turn.match(/\?/g)?.length ?? 0) > 1 ||
  (turn.includes('?') && !reading.sure && reading.polarity < WARMLY);

/** Embarrassment and confusion go with questions as often as with trouble. */
function unsureKind({ echo, feel, wrong, topic, causes }: Found): Kind | null {
  if (feel === 'embarrassment')
    return causes.includes('rudeness') ||
      ((wrong || causes.length > 0) && isTroubleTopic(topic) && topic !== 'access' && echo.task === null)
      ? 'trouble'
      : 'ask';
  if (feel !== 'confusion' || topic === 'security' || topic === 'scam') return null;
  return wrong && isTroubleTopic(topic) && (causes.includes('fault') || causes.includes('broken_promise'))
    ? 'trouble'
    : 'ask';
}

/** They had to come back with what is wrong, or wait in vain for what was promised. */
const isLetDown = (wrong: boolean, asks: boolean, signals: Found['signals'], causes: Found['causes']): boolean =>
  (wrong && signals.has('repeat_contact')) || (!asks && causes.includes('broken_promise'));

/** Where no feeling decides, the matter does. */
function matterKind({ asks, feel, wrong, signals, topic, causes, echo }: Found): Kind {
  if (topic === 'security' || topic === 'scam') return 'trouble';
  if (topic === 'staff' && causes.includes('rudeness')) return 'trouble';
  if (QUESTION_TOPICS.has(topic) && topic !== 'change') return wrong && !asks ? 'trouble' : 'ask';
  if (isTroubleTopic(topic) && !asks && topic !== 'booking') return 'trouble';
  const caused = wrong || causes.length > 0;
  if (isTroubleTopic(topic) && (caused || signals.has('repeat_contact'))) return 'trouble';
  if (isLetDown(wrong, asks, signals, causes)) return 'trouble';
  if (feel === 'anxiety' && caused && echo.task?.kind !== 'how') return 'trouble';
  return wrong && !asks ? 'trouble' : 'ask';
}
