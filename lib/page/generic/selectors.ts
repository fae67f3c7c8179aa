/** Selectors for elements of a page: from marks that last where there are any, else by their place. */
import { everyDeep, hostOf } from '../deep.ts';
import { stableSelectors } from './stable.ts';

const SAYING = new Set(
  'TIME HEADER FOOTER B STRONG PRE BLOCKQUOTE DT DD H1 H2 H3 H4 H5 H6 MAIN ARTICLE CITE ADDRESS IFRAME'.split(' '),
);

/** What selectors may not lean on while `lasting` does its work: the names of this ticket's people. Null: they lean on all. */
let passing: readonly string[] | null = null;

/**
 * Does a piece of work in which selectors lean on nothing that a new build of the page would change, and on nothing that
 * the next ticket has not.
 *
 * @param names the people of this ticket
 */
export function lasting<Result>(names: readonly string[], work: () => Result): Result {
  const before = passing;
  passing = names;
  try {
    return work();
  } finally {
    passing = before;
  }
}

const knownKeys = (element: Element) =>
  stableSelectors(element).filter((key) => !passing?.some((name) => key.includes(name)));

/** All class names of an element as selectors, also those that tools have made. */
const madeKeys = (element: Element) =>
  passing ? [] : [...element.classList].map((name) => `${element.localName}.${CSS.escape(name)}`);

/** The element's place among its parent's children. */
function placeOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  if (!element.parentElement && element.localName === 'body') return 'body';
  const siblings = element.parentNode?.children ?? [];
  return `${tag}:nth-child(${[...siblings].indexOf(element) + 1})`;
}

/** The way down from `root` by places alone. Frames and shadow roots on the way are stepped into. */
export function pathOf(element: Element, root: Element): string {
  let path = '';
  let at: Element | null = element;
  while (at && at !== root) {
    path = path === '' || path.startsWith('>>>') ? `${placeOf(at)} ${path}`.trim() : `${placeOf(at)} > ${path}`;
    const above: Element | null = at.parentElement;
    if (above) at = above;
    else {
      at = hostOf(at);
      path = `>>> ${path}`;
    }
  }
  return path.startsWith('>>>') ? path : `:scope > ${path}`;
}

/** What leads from `root` to the inside that holds the element: empty, or ending in a step. */
function stepsTo(element: Element, root: Element): string {
  const host = hostOf(element);
  if (!host || hostOf(root) === host) return '';
  if (host === root) return '>>> ';
  const [key = pathOf(host, root)] = keysOf(host, root);
  return `${key} >>> `;
}

/** Selectors that may find an element below `root`, the likeliest to last first; the last says its place alone. */
export function keysOf(element: Element, root: Element): string[] {
  const steps = stepsTo(element, root);
  const tag = element.localName;
  const saying = SAYING.has(element.tagName) ? [tag] : [];
  const known = knownKeys(element);
  return [...new Set([...known, ...saying, ...madeKeys(element)])]
    .map((key) => steps + key)
    .concat(pathOf(element, root));
}

/** Whether a selector finds this element and no other. */
const isAlone = (css: string, element: Element, root: ParentNode) => {
  const found = everyDeep(root, css);
  return found.length === 1 && found[0] === element;
};

/** A selector that finds this element alone in its document, or below the roots of the shadows and frames it is in. */
export function selectorOf(element: Element): string {
  const host = hostOf(element);
  const steps = host ? `${selectorOf(host)} >>> ` : '';
  const root = element.getRootNode() as Document | ShadowRoot;
  if (element.localName === 'body') return `${steps}body`;
  const own = knownKeys(element);
  const alone = own.find((css) => isAlone(css, element, root));
  if (alone) return steps + alone;
  const above = element.parentElement;
  if (!above || above.localName === 'body' || above.localName === 'html')
    return `${steps}${above ? 'body > ' : ''}${placeOf(element)}`;
  return `${steps}${below(above, root)} > ${own.find((css) => isOnlyChild(css, element)) ?? placeOf(element)}`;
}

const isOnlyChild = (css: string, element: Element) =>
  [...(element.parentNode?.children ?? [])].filter((child) => child.matches(css)).length === 1;

/** As `selectorOf`, without the steps into where the element is. */
function below(element: Element, root: Document | ShadowRoot): string {
  const css = selectorOf(element);
  return root.nodeType === Node.DOCUMENT_NODE && !css.includes('>>>') ? css : (css.split(' >>> ').at(-1) ?? css);
}

/** Share of others beside the wanted that a selector may find: what is like a message is mostly one. */
const MOST_OTHERS = 0.5;

/** How many others a selector finds beside the wanted; infinite when it misses any. What is folded away among them is no other. */
function othersOf(found: readonly Element[], wanted: ReadonlySet<Element>, thread: Element | null): number {
  const hits = found.filter((element) => wanted.has(element)).length;
  if (hits < wanted.size) return Number.POSITIVE_INFINITY;
  const folded = found.filter((element) => !wanted.has(element) && isFolded(element, thread));
  return found.length - hits - folded.length;
}

/** Earlier messages that the page has folded away, in the same thread: read on, though nobody sees them now. */
const isFolded = (element: Element, thread: Element | null) =>
  thread?.contains(element) === true && element.closest('details:not([open])') !== null;

/**
 * The selector that finds all of these elements and the fewest others, or null where every one finds too many.
 *
 * @param holding selectors of which each wanted element may hold a match, to tell them from siblings
 * @param lacking selectors of which only siblings hold a match
 */
export function sharedSelector(
  elements: readonly Element[],
  holding: readonly string[],
  lacking: readonly string[] = [],
): string | null {
  const [first] = elements;
  if (!first) return null;
  const host = hostOf(first);
  const steps = host ? `${selectorOf(host)} >>> ` : '';
  const root = first.getRootNode() as Document | ShadowRoot;
  const wanted = new Set(elements);
  const thread = holderOf(elements);
  let best: string | null = null;
  let least = wanted.size * MOST_OTHERS + 1;
  for (const css of candidates(
    first,
    elements,
    [...hasAny(holding), ...hasAny(lacking).map((css) => `:not(${css})`)],
    root,
  )) {
    const others = othersOf([...root.querySelectorAll(css)], wanted, thread);
    if (others >= least) continue;
    best = steps + css;
    least = others;
    if (others === 0) break;
  }
  return best;
}

/** The innermost element that holds several, where their own is not one of them. */
function holderOf(elements: readonly Element[]): Element | null {
  let above = elements[0]?.parentElement ?? null;
  while (above && !elements.every((element) => above?.contains(element))) above = above.parentElement;
  return above;
}

/** As conditions on an element that holds them. */
const hasAny = (selectors: readonly string[]) =>
  selectors
    .filter((css) => !css.includes('>>>') && css !== ':scope')
    .map((css) => `:has(${css.replace(/^:scope /u, '')})`);

function* candidates(
  first: Element,
  elements: readonly Element[],
  conditions: readonly string[],
  root: Document | ShadowRoot,
) {
  const keys = [...sharedKeys(first, elements), first.localName];
  for (const within of containersOf(first, new Set(elements), root))
    for (const own of keys) for (const condition of ['', ...conditions]) yield `${within}${own}${condition}`;
}

/** Marks that all of the elements have. */
function sharedKeys(first: Element, elements: readonly Element[]): string[] {
  return [...knownKeys(first), ...madeKeys(first)].filter((css) => elements.every((element) => element.matches(css)));
}

/** Where to look for them: anywhere, in what holds them all, one level below that, or two. */
function containersOf(first: Element, wanted: ReadonlySet<Element>, root: Document | ShadowRoot): string[] {
  let above = first.parentElement;
  let tags = '';
  while (above && [...wanted].some((element) => !above?.contains(element))) {
    tags = `${above.localName} > ${tags}`;
    above = above.parentElement;
  }
  return above ? ['', `${below(above, root)} > ${tags}`] : ['', ':host > ', tags];
}
