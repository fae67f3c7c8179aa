/** Notices that the page has changed, and says so at most once per 300 ms: soon after quiet, never in step with a storm. */

/** Milliseconds between two looks at the least. */
const REST = 300;
/** Milliseconds in which changes that belong together are gathered. */
const GATHER = 30;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What hides and shows composers and tickets; the rest of the attributes is decoration.
  attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'data-ticket-id'],
};

export interface Watcher {
  /** Asked at every change, at once; must be cheap. */
  touched(): void;
  /** Called when it is time for another look. */
  changed(): void;
}

/** Watches the page's nodes and address until the signal aborts. */
export function watchPage({ touched, changed }: Watcher, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const run = () => {
    timer = undefined;
    last = performance.now();
    changed();
  };
  const soon = () => {
    touched();
    timer ??= setTimeout(run, Math.max(GATHER, last + REST - performance.now()));
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, WATCHED);
  window.addEventListener('popstate', soon, { signal });
  window.addEventListener('hashchange', soon, { signal });
  // A select that decides between reply and note changes no node.
  document.addEventListener('change', soon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
