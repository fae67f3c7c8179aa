/** Bubbles: what stands to the left of the thread's middle, and what to the right. */

/** Share of the width by which the two margins must differ. */
const CLEAR = 0.08;

/** The side of its row on which an element stands; null where it fills the row or stands in the middle. */
export function sideOf(element: Element, item: Element): 'left' | 'right' | null {
  const row = (item.parentElement ?? item).getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const left = own.left - row.left;
  const right = row.right - own.right;
  if (row.width === 0 || own.width === 0 || Math.abs(left - right) < CLEAR * row.width) return null;
  return left < right ? 'left' : 'right';
}
