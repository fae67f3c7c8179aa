/** In the extension's own contexts, where tests evaluate code. */
declare const chrome: typeof import('wxt/browser').browser;

/** What the privacy tests keep in the page. */
interface Window {
  panelWindow?: Window;
  heard?: unknown[];
  /** Of the ticket that was left: where a message stood, and its markup. */
  left?: { parent: Element; message: Element };
}
