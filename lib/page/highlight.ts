/** Marks the customer's words in the helpdesk page with the CSS Custom Highlight API: no node of the page changes. */
import { type PageText, rangesOf } from './text.ts';

/** Styled by `helpdesk.css`. */
const NAME = 'attune-evidence';

/** Marks `start`…`end` of a message, and brings it into view when it is not. Returns whether anything could be marked. */
export function highlight(place: PageText | undefined, start: number, end: number): boolean {
  unhighlight();
  if (!place || typeof Highlight === 'undefined') return false;
  const ranges = rangesOf(place, start, end);
  const [first] = ranges;
  if (!first) return false;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  // The pointer is back in the page: should the frame not have noticed that it left, the mark goes all the same.
  document.addEventListener('pointermove', unhighlight, { once: true, passive: true });
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

export function unhighlight(): void {
  document.removeEventListener('pointermove', unhighlight);
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.delete(NAME);
}
