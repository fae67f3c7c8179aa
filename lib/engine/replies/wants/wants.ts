import { shift } from '../shift.ts';
import type { Topic } from '../types.ts';
import { plain } from '../words.ts';
import { aboutOf } from './about.ts';
import { askingClauses } from './clauses.ts';
import { doneOf } from './done.ts';
import { KINDS, REFUSED } from './kinds.ts';
import type { Want, Wanted } from './types.ts';

/** At most this many are answered in a reply; more would be a form and not a letter. */
const MOST = 4;
/** Wants of which a turn may hold several. */
const MANY: ReadonlySet<Want> = new Set(['question', 'change']);
/** What software or a product can do is not done by the agent: a wish for it is a question. */
const BUILT: ReadonlySet<Topic> = new Set(['bug', 'outage']);
const MADE = /^(?:extended|fixed|added|made|put|raised|reduced|lowered|combined|held|taken)\b/;
const NO_WAY = /\b(?:is there|any) (?:really |honestly )?(?:no|any|a|not) (?:way|chance|possibility)\b/i;
const RHETORIC =
  /\b(?:what are you going to do about (?:it|this|that)\b|what['’]?s (?:is )?the good news|give me (?:one|a) (?:\w+ )?reason|actual human|anyone (?:alive|home|out there)|anybody (?:alive|home)|is anyone|serious(?:ly)?|kidding|joke|anyone (?:actually )?(?:there|working|read|care)|how (?:hard|difficult|dare)|what (?:kind|sort) of|do you (?:even|think|know|care|people)|is that (?:too much|normal|how)|who does|care\b|shut up shop|waiting for\b.*someone|^someone to|what (?:exactly )?are you waiting|which of you|which is it|what are you going to do\b(?! about)|who should i believe|start (?:all )?over|believe\b|going to tell|happening|am i supposed|really\?)\b/i;

const HANGS: ReadonlySet<Want> = new Set(['cancel', 'cancel_order', 'refund']);
/** An end that hangs on something is a threat and not an order: done at once, it would be the wrong thing done. */
const THREAT =
  /\bor (?:that )?(?:you )?(?:give|pay|send)(?: me| us)? back\b|\b(?:or|otherwise|or else|then)\b,? (?:please |just |simply |you can |i['’]?(?:ll| will| want to| would like to| am going to) (?:\w+ )?)?(?:cancel|close|end|refund|(?:give|get) (?:me|us) (?:my|our|the) money)\b|\bif\b[^.!?]{0,80}\b(?:cancel|close)\b/i;

/** Everything a turn asks for, in its order, each once. */
export function wantsOf(turn: string, topic: Topic): Wanted[] {
  const found: Wanted[] = [];
  for (const clause of askingClauses(turn)) {
    const wanted = sentIt(clause, turn) ?? wantedIn(clause, topic, turn);
    if (wanted === null || RHETORIC.test(clause) || (HANGS.has(wanted.want) && THREAT.test(turn))) continue;
    if (!MANY.has(wanted.want) && found.some(({ want }) => want === wanted.want)) continue;
    if (found.some(({ about, want }) => want === wanted.want && about === wanted.about)) continue;
    found.push(wanted);
  }
  return withoutDoubles([...found, ...unsaid(turn, found)]).slice(0, MOST);
}

const MONEY_DUE =
  /\b(?:still (?:waiting (?:for|on)|owed|missing|no|not (?:had|got|received|seen))|(?:have|has)(?: not|n['’]?t) (?:had|got|received|seen|been)) (?:for )?(?:the |my |our |any |a )?(?:refund|money|[£$€]\s?\d[\d.,]*)|\brefund\b[^.!?]{0,50}\b(?:still|n['’]t|not|never|nothing|nowhere)\b|\bwaiting\b[^.!?]{0,30}\brefund\b/i;

/** What nobody asks in so many words and everybody means: money that is due is wanted. */
function unsaid(turn: string, found: readonly Wanted[]): Wanted[] {
  const due = found.some(({ want }) => want.startsWith('refund')) ? null : MONEY_DUE.exec(turn);
  return due === null ? [] : [{ want: 'refund_where', clause: due[0], about: null, object: null, done: null }];
}

/** Requests that mean what they say only where such a thing is spoken of: a cake is frozen, too. */
const ONLY_WHERE: Readonly<Partial<Record<Want, RegExp>>> = {
  pause:
    /\b(?:rather than cancel\w*|subscription|membership|plan|contract|policy|account|payments?|direct debit|box|licen[cs]e|course|insurance|delivery|deliveries|order)\b/i,
  block: /\b(?:cards?|accounts?|sim|phone|device|number|payments?|password|log ?in|fob|key)\b/i,
};

function wantedIn(clause: string, topic: Topic, turn: string): Wanted | null {
  for (const [want, pattern] of KINDS) {
    const match = pattern.exec(clause);
    if (want === 'cancel_order' && /\b(?:vouchers?|coupons?|credit)\b/i.test(clause)) continue;
    if (match === null || refuses(clause, want) || (ONLY_WHERE[want]?.test(turn) ?? true) === false) continue;
    const object = match[match.length - 1];
    const words = object === undefined || object === match[0] ? null : shift(plain(object)).trim();
    return { want, clause, about: aboutOf(clause), object: words === '' ? null : words, done: null };
  }
  const done = NO_WAY.test(clause) ? null : doneOf(clause);
  if (done !== null && !(BUILT.has(topic) && MADE.test(done)))
    return { want: 'change', clause, about: null, object: null, done };
  const about = clause.endsWith('?') || QUESTION.test(clause) ? aboutOf(clause) : null;
  return about === null ? null : { want: 'question', clause, about, object: null, done: null };
}

/** What was left behind is looked for, and no new one is sent. */
const LEFT =
  /\b(?:left|forgot|forgotten|lost)\b[^.!?]{0,60}\b(?:bus|train|room|hotel|behind|suitcase|seat)\b|\b(?:not|missing) (?:in|from) my (?:suitcase|bag)\b|\blost property\b/i;
const PAPER = /\b(?:invoice|receipt|statement|certificate|contract|quote|letter|form)\b/i;
const ROBBED = /\b(?:stolen|hacked|fraud|lost my (?:card|wallet|purse|phone)|broken into)\b/i;
const CHARGED = /\b(?:charges?|charged|payment|debit|transaction)\b/i;

/** "Send it" and "cancel it" hang on what "it" is. */
function sentIt(clause: string, turn: string): Wanted | null {
  const bare = { clause, about: null, object: null, done: null };
  if (/^(?:so |and )?what (?:do|should|can) i do\b/i.test(clause) && ROBBED.test(turn))
    return { want: 'block', ...bare };
  if (/\b(?:send|resend|re-send|forward|email) (?:it|them)\b(?! back)/i.test(clause) && !LEFT.test(turn))
    return { want: PAPER.test(turn) ? 'document' : 'replace', ...bare };
  if (/\bcancel (?:it|this|that)\b/i.test(clause) && /\b(?:order|food|driver|delivery|parcel)\b/i.test(turn))
    return { want: 'cancel_order', ...bare };
  return /\b(?:cancel|reverse|undo) (?:it|them)\b/i.test(clause) && CHARGED.test(turn)
    ? { want: 'refund', ...bare }
    : null;
}

const QUESTION =
  /^(?:and |but |so |please )?(?:tell me |let me know )?(?:how|what|when|where|which|who|why|whether|is|are|does|do|can|could|will)\b|^(?:and |but |so |please )?(?:tell me|let me know) if\b/i;

/** "Don't ring me": a wish that every offer of a call must keep to. */
export const NO_CALL =
  /\b(?:do(?:n['’]?t| not)|no need to|rather (?:you )?(?:not|didn['’]?t)|without|stop|never|please no|not) (?:\w+ ){0,2}(?:ring|rings|ringing|call|calls|calling|phone|phoning|telephone)\b|\b(?:can['’]?t|cannot|unable to) (?:take calls|talk on the phone|use the phone|hear on the phone)\b|\b(?:write|e-?mail) rather than (?:\w+ )?(?:phone|telephone|call|ring)|\bnot (?:very |much )?good on the (?:phone|telephone)\b|\bprefer (?:e-?mail|writing|it in writing|a letter)\b|\bi(?:['’]m| am) deaf\b/i;

const NO_MORE = /\b(?:don['’]?t|do not|never|stop|no more) (?:please )?(?:send|give|offer|book|bring)/i;

/** "I don't want a repair" asks for none. */
function refuses(clause: string, want: Want): boolean {
  if (want === 'cancel_order' || want === 'stop') return false;
  if (want === 'call' && NO_CALL.test(clause)) return true;
  if (want === 'replace' && NO_MORE.test(clause)) return true;
  const refused = [...clause.matchAll(REFUSED)];
  return refused.length > 0 && !/\b(?:refund|money back|please|send|cancel)\b/i.test(clause.replace(REFUSED, ' '));
}

/** A refund that is asked for twice over is one; a confirmation is part of whatever else is asked. */
function withoutDoubles(found: readonly Wanted[]): Wanted[] {
  const has = (want: Want): boolean => found.some((each) => each.want === want);
  return found.filter(
    ({ want }) =>
      !(want === 'refund_where' && has('refund')) &&
      !(want === 'confirm' && has('delete')) &&
      !(want === 'block' && has('refund')) &&
      !(want === 'cancel_order' && has('cancel')) &&
      !(want === 'arrival' && (has('visit') || has('replace'))) &&
      !(want === 'replace' && has('swap')),
  );
}

/** What they say they do not want, in lower case. */
export function refusedIn(turn: string): ReadonlySet<string> {
  const found = [...turn.slice(0, 4000).matchAll(REFUSED)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase());
  return new Set(NO_CALL.test(turn) ? [...found, 'call'] : found);
}
