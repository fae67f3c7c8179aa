/** Seen by a person: has a box, and nothing above it hides it. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame && frame !== element ? isVisible(frame) : element.getClientRects().length > 0;
}
