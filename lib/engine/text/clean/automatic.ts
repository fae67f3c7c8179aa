import type { Aside } from '../clean.ts';
import { AWAY, BOUNCE, MACHINE, ROUTINE, SUBJECT } from './absence.ts';
import { closing } from './closers.ts';
import type { Line } from './lines.ts';
import { alarms } from './speech.ts';

/** A machine's message is no longer than this many lines with something in them. */
const MOST_LINES = 60;
const LONGEST = 6000;

/**
 * An automatic reply or a bounce: the whole message. A subject line that machines write gives one away, or at least two
 * kinds of their sentences with hardly a sentence besides. A customer who says when they are away is read.
 */
export function automatic(lines: readonly Line[]): Aside[] {
  const spoken = lines.filter(({ text }) => text !== '');
  const first = spoken[0];
  const last = spoken[spoken.length - 1];
  if (!first || !last || spoken.length > MOST_LINES || last.end - first.start > LONGEST) return [];
  const whole: Aside[] = [{ kind: 'automatic', start: first.start, end: last.end }];
  if (spoken.slice(0, 3).some(({ text }) => SUBJECT.test(text))) return whole;
  const text = spoken.map((line) => line.text).join('\n');
  if (!MACHINE.test(text) && !AWAY.test(text) && !BOUNCE.test(text)) return [];
  return isMachine(text) ? whole : [];
}

const KINDS = [AWAY, MACHINE, BOUNCE, ...ROUTINE];
/** A wish that is no machine's: machines only ask to write, ring or wait. */
const WISH =
  /\b(please|kindly|can you|could you)\b(?! (also )?(contact|call|ring|dial|phone|e-?mail|write|reach|note|(do not|don't|don’t) (reply|respond|answer|hesitate|write)|direct|refer|allow|bear|send (an? |your |all )?e-?mail|forward|speak|use|visit|see|get in touch|re-?send|check the|be (aware|advised|assured)))/i;
const LEAST_BOUNCES = 2;

function isMachine(text: string): boolean {
  const sentences = text.split(/(?<=[.!?。])\s+|\n/).map((sentence) => sentence.trim());
  if (sentences.some((said) => said.endsWith('?') || WISH.test(said))) return false;
  if (sentences.filter((said) => BOUNCE.test(said)).length >= LEAST_BOUNCES) return true;
  const found = new Set<RegExp>();
  let besides = 0;
  for (const said of sentences) {
    const kinds = KINDS.filter((kind) => kind.test(said));
    for (const kind of kinds) found.add(kind);
    if (kinds.length > 0 || closing(said) !== 'none') continue;
    if (said.endsWith('!') || alarms(said)) return false;
    if (said.split(/\s+/).length > 4) besides += 1;
  }
  return found.size >= 2 && besides <= (found.size > 2 ? 1 : 0);
}
