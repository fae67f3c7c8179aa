/** What a new build of a product does to its pages: a name that a selector leans on is there no longer. */

/** What an element says to people or to the browser; the rest are names that its makers gave it. */
const MEANT = /^(?:href|src|alt|title|datetime|value|email|name|type|role|aria-.+|contenteditable|dir|lang)$/u;

/** The names that a selector leans on, by where an element carries them. */
interface Names {
  classes: readonly string[];
  ids: readonly string[];
  attributes: readonly string[];
  /** Elements of the makers' own. */
  tags: readonly string[];
}

function namesIn(css: string): Names {
  const bare = css.replace(/"[^"]*"/gu, '""');
  const all = (pattern: RegExp) => [...bare.matchAll(pattern)].map(([, name = '']) => name);
  return {
    classes: all(/\.([\w-]+)/gu),
    ids: all(/#([\w-]+)/gu),
    attributes: all(/\[([\w-]+)/gu),
    tags: all(/(?<![.#[\w-])([a-z]+-[a-z-]+)(?![\w-]*\()/gu),
  };
}

/** The element under another tag, with all that is in it. */
function retag(element: Element): void {
  const other = document.createElement('span');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

type Change = (element: Element) => void;

/** Of the elements around one, from the nearest on, until the one is found no longer. */
const around =
  (change: Change, isFound: (element: Element) => boolean): Change =>
  (element) => {
    for (let at: Element | null = element.parentElement; at && at !== document.body && isFound(element); ) {
      const above: Element | null = at.parentElement;
      change(at);
      at = above;
    }
  };

const within =
  (change: Change): Change =>
  (element) =>
    element.querySelectorAll('*').forEach(change);

function changesFor(css: string, kept: string | undefined, isFound: (element: Element) => boolean): Change[] {
  const { classes, ids, attributes, tags } = namesIn(css);
  const unclass: Change = (element) => {
    element.classList.remove(...classes);
    if (ids.includes(element.id)) element.removeAttribute('id');
  };
  const unmark: Change = (element) => {
    for (const name of attributes) if (name !== kept && !MEANT.test(name)) element.removeAttribute(name);
  };
  const unown: Change = (element) => {
    if (tags.includes(element.tagName.toLowerCase())) retag(element);
  };
  const above = [unclass, unmark, unown].map((change) => around(change, isFound));
  return [unclass, unmark, ...above, within(unclass), within(unmark), retag];
}

/**
 * Takes the names that a selector leans on from all it finds, the least that is needed: from an element itself, then from
 * what it stands in, the nearest first, then from what is in it. What they say stays.
 *
 * @param kept the attribute that holds the value
 * @returns how many elements it had found
 */
export function rename(root: ParentNode, css: string, kept?: string): number {
  const isFound = (element: Element) => [...root.querySelectorAll(css)].includes(element);
  const changes = changesFor(css, kept, isFound);
  const count = root.querySelectorAll(css).length;
  // Of those that are told by their place the next one comes into it.
  for (let next = root.querySelector(css); next; next = root.querySelector(css))
    for (const change of changes) if (isFound(next)) change(next);
  return count;
}
