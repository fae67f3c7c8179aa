/** A copy of the page's markup, for whoever looks for its main text: words alone, nothing that somebody types or that runs. */

const LEFT_OUT =
  'script, style, noscript, template, svg, canvas, iframe, object, embed, link, meta, input, select, textarea, [contenteditable]:not([contenteditable="false"]), attune-panel, attune-picker, attune-notice';

/** More is no page that holds one message. Signs. */
const MOST = 2_000_000;

/** The markup of a page; the page itself is left as it is. */
export function markupOf({ documentElement }: Document): string {
  const copy = documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  return new XMLSerializer().serializeToString(copy).slice(0, MOST);
}
