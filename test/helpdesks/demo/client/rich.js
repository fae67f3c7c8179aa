/** What the composer can make. Everything else keeps its text and loses its tag; attributes are never kept. */
const TAGS = new Set(['p', 'div', 'br', 'b', 'strong', 'i', 'em', 'ul', 'ol', 'li']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/gi;

/**
 * Builds nodes from a composer's own serialised HTML without handing a string to the HTML parser.
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function rich(html) {
  const root = document.createDocumentFragment();
  /** @type {(DocumentFragment | HTMLElement)[]} */
  const open = [root];
  for (const [token, slash, name] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    const tag = name?.toLowerCase();
    if (tag === undefined) parent.append(decode(token));
    else if (!TAGS.has(tag)) continue;
    else if (slash) close(open, tag);
    else {
      const element = document.createElement(tag);
      parent.append(element);
      if (tag !== 'br') open.push(element);
    }
  }
  return root;
}

/**
 * @param {(DocumentFragment | HTMLElement)[]} open
 * @param {string} tag
 */
function close(open, tag) {
  const index = open.findLastIndex((node) => node.nodeName.toLowerCase() === tag);
  if (index > 0) open.length = index;
}

/** @param {string} text */
const decode = (text) =>
  text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (name)]);
