import type { Cause, Feeling, Reading, Signal } from '../../conversation.ts';
import { NOD, PRAISING, PROPOSAL, SETTLED } from './clues.ts';
import type { Echo } from './echo.ts';
import { gladnessOf } from './glad.ts';
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
  /\b(?:(?:want|like|need|wish|decided|going|please|can (?:you|i)|could you|how (?:do|can) i)\b[^.!?]{0,24}\b(?:cancel|close|terminate|end)(?: down)? (?:my|our|the|this) (?!order|appointment|booking|reservation|flight|delivery|ticket)|(?:cancel|close|terminate) (?:my|our) (?:account|subscription|membership|plan|contract|policy|service|broadband|insurance)|(?:i am|i'm|we are|we're) (?:leaving|cancel+ing|switching|moving) (?:you|to|my|our|the|away)|not (?:going to |gonna )?renew|\bi(?:['’]d| would) (?:like|want|prefer) to cancel\b(?! (?:my|the|our|an?|this) (?:order|appointment|booking|reservation|flight|delivery|ticket))|\b(?:hereby|formally|notice to) (?:terminate|cancel|end)|terminat\w+ (?:\w+ ){0,4}with effect)/i;
const CONDITIONAL =
  /\b(?:or (?:else )?(?:i|we)(?:['’]ll| will| am|['’]m)?|if (?:this|it|i|you|nothing|that)\b[^.!?]{0,60}(?:i|we)(?:['’]ll| will|['’]m| am)?|otherwise|before i|might|may have to|thinking (?:of|about)|considering|tempted to) [^.!?]{0,30}\b(?:cancel|leav|switch|clos|mov)/i;

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

/** Which kind of answer is due: the first rule that knows decides. */
export function kindOf(clues: Clues): Kind {
  const { turn, echo } = clues;
  const broken = GONE_WRONG.test(withoutAsking(turn));
  const found: Found = {
    ...clues,
    feel: clues.reading.headline,
    asks: turn.includes('?') || echo.task !== null,
    broken,
    wrong: broken || echo.fact !== null || echo.waiting !== null,
  };
  return carefulKind(found) ?? closingKind(found) ?? feltKind(found) ?? matterKind(found);
}

/** "Can I use it twice?" tells of nothing that went wrong. */
function withoutAsking(turn: string): string {
  return turn.replace(/[^.!?\n]*\b(?:(?:can|could|may) (?:i|we)|how (?:do|can|to)|whether|is it possible|would it be)\b[^.!?\n]*[.?]/gi, ' ');
}

/** Thanks with a name or years in it, and nothing that went wrong: no irony, whatever was read. */
export function isTruePraise(turn: string, echo: Echo): boolean {
  const named = echo.staff !== null || echo.loyal !== null;
  return named && PRAISING.test(turn) && !GONE_WRONG.test(turn) && echo.fact === null && echo.waiting === null;
}

/** Glad, and nothing in the words has gone wrong. */
export function isGlad(turn: string, reading: Reading): boolean {
  return GLAD.has(reading.headline) && !GONE_WRONG.test(turn);
}

function carefulKind({ turn, reading, hazard }: Found): Kind | null {
  if (hazard) return 'danger';
  if (!/[\p{L}\d]/u.test(turn)) return 'empty';
  if (reading.language !== 'en' && reading.language !== 'und') return 'foreign';
  return speaksOfLoss(turn) || speaksOfDying(turn) ? 'grief' : null;
}

/** Messages that end something: settled, thanks, praise, goodbye. */
function closingKind(found: Found): Kind | null {
  const { turn, echo, asks, feel, broken, overlays, signals } = found;
  if (overlays.has('human') && turn.length < 160 && !broken && echo.fact === null) return 'human';
  if (turn.length < 60 && SETTLED.test(turn)) return 'nod';
  const { glad, settled } = gladnessOf(turn);
  const open = overlays.has('legal') || overlays.has('manager') || signals.has('abuse') || LEAVING.test(turn);
  if (glad && !open && (echo.task === null || echo.task.kind === 'wish') && !PROPOSAL.test(turn)) return 'praise';
  if (settled && !open && echo.task === null && !PROPOSAL.test(turn)) return GLAD.has(feel) ? 'praise' : 'done';
  if (!asks && isTruePraise(turn, echo)) return 'praise';
  const calm = !HURT.has(feel) && !overlays.has('sarcasm') && !signals.has('idea');
  if (PRAISING.test(turn) && !broken && !asks && calm) return 'praise';
  if (turn.length < 60 && NOD.test(turn)) return GLAD.has(feel) ? 'praise' : 'nod';
  return LEAVING.test(turn) && !CONDITIONAL.test(turn) ? 'leave' : null;
}

function feltKind({ turn, echo, asks, feel, broken, wrong, overlays, signals, topic, causes }: Found): Kind | null {
  if (GLAD.has(feel) && !asks && broken && !OVER.test(turn)) return 'trouble';
  const idea = signals.has('idea') || PROPOSAL.test(turn);
  if (idea && feel !== 'anger' && !broken && !overlays.has('sarcasm')) return 'idea';
  if (
    asks &&
    !broken &&
    echo.fact === null &&
    (causes.length === 0 || echo.task?.kind === 'whether' || echo.task?.kind === 'how') &&
    feel !== 'anger' &&
    (echo.task !== null || QUESTION_TOPICS.has(topic)) &&
    overlays.size === 0
  )
    return 'ask';
  if (HURT.has(feel) || (['sarcasm', 'legal', 'manager'] as const).some((overlay) => overlays.has(overlay)))
    return 'trouble';
  if (GLAD.has(feel) && broken && GOES_ON.test(turn) && !OVER.test(turn)) return 'trouble';
  if (GLAD.has(feel))
    return asks && (echo.task !== null || topic === 'howto' || topic === 'presale') ? 'ask' : 'praise';
  if (feel === 'embarrassment')
    return causes.includes('rudeness') || (wrong && isTroubleTopic(topic) && topic !== 'access' && echo.task === null)
      ? 'trouble'
      : 'ask';
  if (feel !== 'confusion' || topic === 'security' || topic === 'scam') return null;
  return wrong && isTroubleTopic(topic) && (causes.includes('fault') || causes.includes('broken_promise'))
    ? 'trouble'
    : 'ask';
}

/** Where no feeling decides, the matter does. */
function matterKind({ asks, feel, wrong, signals, topic, causes, echo }: Found): Kind {
  if (topic === 'security' || topic === 'scam') return 'trouble';
  if (topic === 'staff' && causes.includes('rudeness')) return 'trouble';
  if (QUESTION_TOPICS.has(topic) && topic !== 'change') return wrong && !asks ? 'trouble' : 'ask';
  if (isTroubleTopic(topic) && !asks && topic !== 'booking') return 'trouble';
  const caused = wrong || causes.length > 0;
  if (isTroubleTopic(topic) && (caused || signals.has('repeat_contact'))) return 'trouble';
  if (feel === 'anxiety' && caused && echo.task?.kind !== 'how') return 'trouble';
  return wrong && !asks ? 'trouble' : 'ask';
}
