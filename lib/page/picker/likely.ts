/** What each step could mean on this page: the likely elements, and what is meant by pointing at some part of one. */
import type { Step } from '../../teaching.ts';
import { isIn, type Outline, outlineOf } from '../generic/outline.ts';
import type { Picks } from './build.ts';
import { editableAt } from './reply-box.ts';
import { blockOf, threadsOf, threadWith } from './thread.ts';
import { aboveOf } from './within.ts';

/** Elements in the page's order, among which the arrow keys move. */
export interface Likely {
  elements: readonly Element[];
  /** The element that is meant by one under the pointer. */
  meant(element: Element): Element;
}

const NONE: Likely = { elements: [], meant: (element) => element };
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|em|font|i|img|kbd|mark|q|s|small|span|strong|sub|sup|time|u|svg|path|use)$/u;

/** The block that an inline element stands in. */
function blockAround(element: Element): Element {
  let at = element;
  while (INLINE.test(at.localName)) at = aboveOf(at) ?? document.body;
  return at;
}

function messages(outline: Outline, picks: Picks): Likely {
  const taken = (['customer', 'agent'] as const).flatMap((step) => picks.get(step) ?? []);
  const [first] = taken;
  const thread = (first && threadWith(outline, [first])?.thread) ?? threadsOf(outline)[0];
  const meant = (element: Element) => {
    const own = first && thread ? blockOf(thread, element) : null;
    const block = own ?? threadWith(outline, [element])?.blocks[0];
    return block?.spot.element ?? blockAround(element);
  };
  const elements = (thread?.blocks ?? []).map(({ spot }) => spot.element);
  return { elements: elements.filter((element) => !taken.includes(element)), meant };
}

const isHeading = ({ tagName, role }: Element) => /^H[1-3]$/u.test(tagName) || role === 'heading';

/** Lines outside the messages: headings first for a subject, names for a name. */
function lines(outline: Outline, picks: Picks, step: 'subject' | 'name'): Likely {
  const message = picks.get('customer');
  const thread = message ? threadWith(outline, [message])?.thread : null;
  const within = new Set((thread?.blocks ?? []).map(({ spot }) => spot.element));
  const isOne =
    step === 'subject'
      ? ({ element }: Outline['spots'][number]) => isHeading(element)
      : ({ names, own }: Outline['spots'][number]) => names > 0 && own.length > 0;
  const spots = outline.spots.filter((spot) => spot.text > 1 && spot.text < 200 && isOne(spot) && !isIn(spot, within));
  return { elements: spots.map(({ element }) => element), meant: (element) => element };
}

/** What a step could mean on the page as it stands. */
export function likelyFor(step: Step, picks: Picks): Likely {
  const outline = outlineOf(document.body);
  if (!outline) return NONE;
  if (step === 'composer') return { elements: outline.editables, meant: editableAt };
  return step === 'subject' || step === 'name' ? lines(outline, picks, step) : messages(outline, picks);
}
