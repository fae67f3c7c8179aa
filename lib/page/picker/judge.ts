/** Whether a pick can be what its step asks for; where it cannot, why. */
import type { Adapter } from '../../adapter.ts';
import type { Fault, Step } from '../../teaching.ts';
import { readThread } from '../generic/infer.ts';
import { marksOf } from '../generic/marks.ts';
import { type Outline, outlineOf } from '../generic/outline.ts';
import { tellingMarks } from '../generic/roles.ts';
import { build, type Picks } from './build.ts';
import { boxFault } from './reply-box.ts';
import { blockOf, type Shown, threadWith } from './thread.ts';
import { spokenOf } from './told-apart.ts';
import { isWithin } from './within.ts';

/** Signs; a subject or a name is no longer. */
const LONGEST_LINE = 240;

const textOf = (element: Element) =>
  (element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent)?.trim() ?? '';

/** Whether words are seen in an element, or in what it holds in a shadow root or a frame. */
const hasWords = (element: Element) => (outlineOf(element)?.root.text ?? 0) > 0;

/** Whether a message is marked as a note, in a way that others of the thread are not. */
function isNote(outline: Outline, { thread, blocks }: Shown, index: number): boolean {
  const reading = readThread(thread, outline, null);
  const one = typeof reading === 'string' ? null : spokenOf(reading.spoken, blocks[index]);
  if (typeof reading === 'string' || !one) return false;
  const plain = tellingMarks(reading.spoken).filter(({ mark, on }) => mark.role === 'note' && on.has(one));
  const own = marksOf(one.block, new Set([one.body]));
  return plain.length > 0 && own.some(({ role }) => role === 'note');
}

function customerFault(element: Element): Fault | null {
  if (!hasWords(element)) return 'no_text';
  const outline = outlineOf(document.body);
  const spot = outline?.spots.find((each) => each.element === element);
  if (!outline || (spot && spot.editors > 0)) return 'too_much';
  const shown = threadWith(outline, [element]);
  return shown && isNote(outline, shown, 0) ? 'is_note' : null;
}

function messageFault(element: Element, picks: Picks, step: 'agent' | 'note'): Fault | null {
  if (!hasWords(element)) return 'no_text';
  const others = [picks.get('customer'), step === 'note' ? picks.get('agent') : undefined].filter((each) => !!each);
  if (others.some((other) => isWithin(element, other) || isWithin(other, element))) return 'same_message';
  const outline = outlineOf(document.body);
  if (others.some((other) => areOne(outline, other, element))) return 'same_message';
  const shown = outline && threadWith(outline, [...others, element]);
  if (!outline || !shown) return 'other_list';
  if (step === 'note') return null;
  return isNote(outline, shown, 1) ? 'is_note' : null;
}

/** Two places in one and the same message. */
function areOne(outline: Outline | null, one: Element, other: Element): boolean {
  const thread = outline && threadWith(outline, [one])?.thread;
  const block = thread ? blockOf(thread, one) : null;
  return thread != null && block !== null && block === blockOf(thread, other);
}

function lineFault(element: Element, picks: Picks): Fault | null {
  const text = textOf(element);
  if (text === '') return 'no_text';
  if (text.length > LONGEST_LINE) return 'long_text';
  const message = picks.get('customer');
  const outline = outlineOf(document.body);
  const shown = outline && message ? threadWith(outline, [message]) : null;
  return shown && blockOf(shown.thread, element) ? 'in_thread' : null;
}

/** Why an element is not what the step asks for, by itself. */
function faultOf(step: Step, element: Element, picks: Picks): Fault | null {
  switch (step) {
    case 'customer':
      return customerFault(element);
    case 'composer':
      return boxFault(element);
    case 'subject':
    case 'name':
      return lineFault(element, picks);
    default:
      return messageFault(element, picks, step);
  }
}

/** What comes of taking a pick: a fault, or the adapter so far (null until both sides were shown). */
export function judge(step: Step, element: Element, picks: Picks): { fault: Fault } | { adapter: Adapter | null } {
  const fault = faultOf(step, element, picks);
  if (fault) return { fault };
  if (step === 'customer') return { adapter: null };
  const built = build(new Map([...picks, [step, element]]));
  return typeof built === 'string' ? { fault: built } : { adapter: built };
}
