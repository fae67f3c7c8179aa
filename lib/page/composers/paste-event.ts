/**
 * The paste that carries text to an editor, made in the page's own world: Firefox keeps what a content script puts into
 * a DataTransfer from the page's scripts. It also empties the one that an event is made with, so the texts are put into
 * the event's own.
 */

type World = Window & typeof globalThis;

/** The world of the scripts of the element's page or frame. */
function worldOf(element: Element): World {
  const view = element.ownerDocument.defaultView as World & { wrappedJSObject?: World };
  return view.wrappedJSObject ?? view;
}

/** A paste of these texts, by type. */
export function pasteEvent(element: Element, texts: Readonly<Record<string, string>>): Event {
  const world = worldOf(element);
  const clipboardData = new world.DataTransfer();
  // An object of that world, as its constructors can read no other.
  const settings = Object.assign(new world.Object(), {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const event = new world.ClipboardEvent('paste', settings);
  for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
  return event;
}
