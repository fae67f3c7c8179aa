import type { Move, ReplyMove } from '../../conversation.ts';
import { SOCIAL_LIMIT } from './channel.ts';
import { signOff } from './signoff.ts';
import type { Case } from './types.ts';

/** A move's text with its place in the letter. */
export interface Part extends ReplyMove {
  gap: string;
  id: string;
}

/** Most words of a reply, greeting and sign-off included. */
const MOST_WORDS: Readonly<Record<string, number>> = { full: 150, short: 60 };
/** The same once the agent has asked for less. */
const FEWER_WORDS: Readonly<Record<string, number>> = { full: 90, short: 45 };
/** What is dropped first when an answer is too long. */
const DROP_FIRST: readonly Move[] = ['close', 'personal_touch', 'next_step', 'explain', 'own'];
const DROP_IN_PUBLIC: readonly Move[] = [...DROP_FIRST, 'greet', 'acknowledge'];
/** Moves that stand in the same paragraph as the one before them. */
const SAME_PARAGRAPH: ReadonlySet<Move> = new Set(['explain', 'next_step']);

/** The parts that fit: a public answer by its characters, a letter by its words. */
export function fitted(parts: Part[], c: Case, role: string): Part[] {
  const social = c.channel === 'social';
  const [most, otherwise] = c.wishes.tone === 'shorter' ? [FEWER_WORDS, 90] : [MOST_WORDS, 150];
  const fits = (left: readonly Part[]): boolean => {
    const text = left.map((part) => part.text).join(' ');
    return social ? text.length <= SOCIAL_LIMIT : text.split(/\s+/).length <= (most[role] ?? otherwise);
  };
  let left = parts;
  for (const move of social ? DROP_IN_PUBLIC : c.kind === 'danger' ? [] : DROP_FIRST) {
    if (fits(left)) return left;
    if (left.length > 1) left = left.filter((part) => part.move !== move || mustStay(part, c));
  }
  return social && !fits(left) ? left.filter(({ id }) => !id.startsWith('echo-')) : left;
}

/** The sign-off, the boundary and the customer's own words stay. */
function mustStay(part: Part, c: Case): boolean {
  return (
    part.id === 'sign-off' ||
    part.id.startsWith('echo-') ||
    part.id.startsWith('want-') ||
    part.id.startsWith('limit-') ||
    (part.move === 'own' && c.overlays.has('abuse'))
  );
}

export function withSignOff(parts: Part[], c: Case): Part[] {
  const end = signOff(c);
  return [...parts, { move: 'close', text: end.text, why: end.why, gap: '', id: 'sign-off' }];
}

const LONG_ANSWER = 120;

/** One of several answers to what they asked for, or the time that goes with them. */
const isAnswer = ({ id }: Part): boolean => /^(?:want|limit)-/.test(id);

/** Answers begin a paragraph of their own, and short ones share it. */
function beforeAnswer(before: Part | undefined, c: Case): string {
  if (before !== undefined && isAnswer(before) && before.text.length <= LONG_ANSWER) return ' ';
  return before?.move === 'acknowledge' && c.channel === 'chat' ? '\n' : '\n\n';
}

const OPENERS =
  /^(?:A|After|All|An|Anyone|At|Being|Both|By|Every|For|From|Glad|Good|Happy|Having|Here|How|If|In|It|It['’]s|Let|Lovely|My|No|Nobody|Nothing|Off|On|One|Only|Our|Please|Right|Send|So|Sorry|Tell|Thank|Thanks|That|That['’]s|The|There|There['’]s|These|They|This|Those|To|Until|Waiting|What|When|Whoever|With|Yes|You|You['’](?:re|ve|d|ll)|Your)\b/;

/** In public a greeting and what follows it are one sentence: "Hi Maya, thank you". */
export function runOn(parts: readonly Part[], c: Case): void {
  const [greeting, next] = parts;
  if (c.channel !== 'social' || greeting?.move !== 'greet' || next === undefined || !greeting.text.endsWith(','))
    return;
  if (OPENERS.test(next.text)) next.text = next.text.charAt(0).toLowerCase() + next.text.slice(1);
}

/** What stands between a part and the one before it. */
export function gapBefore(part: Part, before: Part | undefined, c: Case): string {
  if (c.channel === 'social') return ' ';
  if (c.channel === 'phone') return '\n';
  if (before?.move === 'greet') return c.channel === 'chat' ? '\n' : '\n\n';
  if (part.id === 'sign-off') return '\n\n';
  if (part.id.startsWith('echo-')) return before?.move === 'acknowledge' ? ' ' : '\n\n';
  if (part.id.startsWith('details-')) return before?.move === 'acknowledge' ? ' ' : '\n\n';
  if (part.id.startsWith('also-')) return '\n\n';
  if (isAnswer(part)) return beforeAnswer(before, c);
  if (part.move === 'own' && before?.move === 'acknowledge' && part.text.length + before.text.length < 190) return ' ';
  return SAME_PARAGRAPH.has(part.move) && before !== undefined && before.move !== 'act' && before.move !== 'close'
    ? ' '
    : '\n\n';
}
