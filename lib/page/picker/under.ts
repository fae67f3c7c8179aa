/** What of the page lies under a point of the window, and where it lies. */
import { insideOf } from '../deep.ts';

/** Our own elements in the page, which nobody points at. */
const isOurs = ({ localName }: Element) => localName.startsWith('attune-');

/** The innermost element at a point, in open shadow roots and frames of the same origin too. */
export function elementUnder(x: number, y: number): Element | null {
  let at = document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
  let [left, top] = [x, y];
  for (;;) {
    const inside = at && insideOf(at);
    if (!at || !inside) return at;
    if (at.tagName === 'IFRAME') {
      const box = at.getBoundingClientRect();
      left -= box.left + at.clientLeft;
      top -= box.top + at.clientTop;
    }
    const next = inside.elementFromPoint(left, top);
    if (!next || next === at) return at;
    at = next;
  }
}

/** Where an element stands in the window, also when it stands in a frame. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let [left, top] = [box.left, box.top];
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame && frame.ownerDocument !== element.ownerDocument) {
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return new DOMRect(left, top, box.width, box.height);
}

const SCROLLS = /auto|scroll|overlay/u;

/** What scrolls when somebody turns the wheel over an element; null for the window itself. */
export function scrollerOf(element: Element, down: number, across: number): Element | null {
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    const { overflowY, overflowX } = getComputedStyle(at);
    if (down !== 0 && SCROLLS.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
    if (across !== 0 && SCROLLS.test(overflowX) && at.scrollWidth > at.clientWidth) return at;
  }
  return null;
}
