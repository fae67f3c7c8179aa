/**
 * Selectors that reach where plain ones end: ` >>> ` steps into the open shadow root of what was found, or into the
 * document of a frame of the same origin. At the start it steps into the root itself; `:scope` alone is the root.
 */

const STEP = /\s*>>>\s*/u;

/** An open shadow root, or the page in a frame that we may look into. */
export type Inside = ShadowRoot | Document;

/** More insides than this are not kept in mind: pages built of web components have one in every button. */
const MOST_NOTED = 100;

let noted: Set<Inside> | null = null;

/** Does a piece of work, and notes every inside that it looks into: nothing else tells when something changes there. */
export function noting<Result>(insides: Set<Inside>, work: () => Result): Result {
  const before = noted;
  noted = insides;
  try {
    return work();
  } finally {
    noted = before;
  }
}

/** Keeps in mind what was looked into before, as if it had been looked into now. */
export function noteAll(insides: Iterable<Inside>): void {
  for (const inside of insides) if (noted && noted.size < MOST_NOTED) noted.add(inside);
}

/** What a person sees below an element, which plain selectors do not reach. */
export function insideOf(host: Element): Inside | null {
  const inside = host.shadowRoot ?? (host.tagName === 'IFRAME' ? (host as HTMLIFrameElement).contentDocument : null);
  if (inside && noted && noted.size < MOST_NOTED) noted.add(inside);
  return inside;
}

/** The element whose inside holds this one: a shadow root's host or a frame; null in the page itself. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Partial<Document>).defaultView?.frameElement ?? null;
}

/** All elements that a selector finds below a root, step by step. */
export function everyDeep(root: ParentNode, css: string): Element[] {
  const [first = '', ...steps] = css.split(STEP);
  if (first === ':scope' && steps.length === 0) return root.nodeType === Node.ELEMENT_NODE ? [root as Element] : [];
  let found = first === '' ? [root as Element] : [...root.querySelectorAll(first)];
  for (const step of steps) found = found.flatMap((host) => [...(insideOf(host)?.querySelectorAll(step) ?? [])]);
  return found;
}

/** The first element that a selector finds below a root. */
export function firstDeep(root: ParentNode, css: string): Element | null {
  return css === ':scope' || css.includes('>>>') ? (everyDeep(root, css)[0] ?? null) : root.querySelector(css);
}

/** Whether an element fits a selector by itself. What steps inside or means the root finds others only. */
export const fits = (element: Element, css: string): boolean => !css.includes('>>>') && element.matches(css);
