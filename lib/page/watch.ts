/** Notices that the page has changed, and says so at most once per 300 ms: soon after quiet, never in step with a storm. */

import type { Inside } from './deep.ts';

/** Milliseconds between two looks at the least. */
const REST = 300;
/** After looks that were dear the page is left alone for this many times as long, so that looking stays under a third of a per cent. */
const SHARE = 300;
/** Milliseconds between two looks at the most, however dear they are. */
const LONGEST_REST = 3000;
/** Milliseconds in which changes that belong together are gathered. */
const GATHER = 30;
/** After so many calls the page is not listened to until the next look, only asked now and then whether it has moved on. */
const BURST = 4;
/** Milliseconds between two such questions; a frame's own callback would cost more than the question. */
const ASK = 32;

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

export interface Watcher {
  /** Asked at every change, at once; must be cheap. */
  touched(): void;
  /** Asked once before the changed page is painted; may cost as much as a layout. */
  painting(): void;
  /** Called when it is time for another look. */
  changed(): void;
}

export interface Watch {
  /** Watches these too, which nothing in the page's own nodes tells of, instead of those named before. */
  into(insides: ReadonlySet<Inside>): void;
}

/** Watches the page's nodes and address until the signal aborts. */
export function watchPage({ touched, painting, changed }: Watcher, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let calls = 0;
  /** The page has been painted since it was found to have changed. */
  let painted = false;
  let restsUntil = 0;
  let lastCost = 0;
  let insides: ReadonlySet<Inside> = new Set();
  const listen = () => {
    calls = 0;
    for (const root of [document.documentElement, ...insides]) observer.observe(root, WATCHED);
  };
  const run = () => {
    timer = undefined;
    painted = false;
    listen();
    const began = performance.now();
    changed();
    const ended = performance.now();
    // One dear look is a new ticket's first; a second one at once is a page that makes every look dear.
    const cost = Math.min(lastCost, ended - began);
    lastCost = ended - began;
    restsUntil = ended + Math.min(LONGEST_REST, Math.max(REST, cost * SHARE));
  };
  const beforePaint = () => {
    frame = 0;
    if (signal.aborted) return;
    if (painted) touched();
    else painting();
    painted = true;
  };
  const askOn = () => {
    asking = undefined;
    if (timer === undefined) return;
    touched();
    asking = setTimeout(askOn, ASK);
  };
  const soon = () => {
    calls += 1;
    if (calls === BURST) {
      observer.disconnect();
      asking ??= setTimeout(askOn, ASK);
    }
    touched();
    frame ||= requestAnimationFrame(beforePaint);
    timer ??= setTimeout(run, Math.max(GATHER, restsUntil - performance.now()));
  };
  const observer = new MutationObserver(soon);
  // Pictures load too, and change nothing that is read.
  const loaded = ({ target }: Event) => (target as Element).tagName === 'IFRAME' && soon();
  const heard = new WeakSet<Inside>();
  const hear = (inside: Inside) => {
    if (heard.has(inside)) return;
    heard.add(inside);
    // A select that decides between reply and note changes no node; nor does a composer that the agent goes into, nor a
    // frame that shows another page, or loads its editor.
    for (const kind of ['change', 'focusin']) inside.addEventListener(kind, soon, { signal, capture: true });
    inside.addEventListener('load', loaded, { signal, capture: true });
  };
  listen();
  window.addEventListener('popstate', soon, { signal });
  window.addEventListener('hashchange', soon, { signal });
  // An address that a script changes; where the browser does not tell, the page's own changes do.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', soon, { signal });
  // A frame takes the focus from the window.
  window.addEventListener('blur', soon, { signal });
  hear(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(asking);
    cancelAnimationFrame(frame);
  });
  return {
    into(found) {
      for (const inside of found) {
        hear(inside);
        // Between a burst and the next look nothing is listened to.
        if (calls < BURST && !signal.aborted) observer.observe(inside, WATCHED);
      }
      insides = found;
    },
  };
}
