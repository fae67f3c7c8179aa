/** Whether an element, or a frame that it stands in, is or stands in what a selector finds. */
export function isInside(element: Element, css: string): boolean {
  for (let at: Element | null = element; at; at = at.ownerDocument.defaultView?.frameElement ?? null)
    if (at.closest(css)) return true;
  return false;
}
