/** HTML of a letter as plain paragraphs: the words, a line for each line, an empty one between paragraphs. */

const PARAGRAPHS = new Set(['P', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE']);
const LINES = new Set(['DIV', 'LI', 'TR', 'SECTION', 'ARTICLE']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT']);
/** Elements inside each other at most; what lies deeper is no letter. */
const DEEPEST = 200;

/** A link's words, with its address where the words are another's. Only addresses of the web are kept. */
function linkWords(link: Element, words: string): string {
  const address = link.getAttribute('href') ?? '';
  const text = words.trim();
  if (!/^(?:https?:|mailto:)/i.test(address)) return words;
  const bare = address.replace(/^mailto:/i, '');
  return text === '' ? bare : text === bare || text === address ? text : `${text} (${bare})`;
}

function wordsOf(node: Node, depth: number): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1 || depth > DEEPEST) return '';
  const element = node as Element;
  const name = element.tagName.toUpperCase();
  if (SILENT.has(name)) return '';
  if (name === 'BR') return '\n';
  const inner = [...element.childNodes].map((child) => wordsOf(child, depth + 1)).join('');
  if (name === 'A') return linkWords(element, inner);
  if (name === 'LI') return `\n- ${inner.trim()}`;
  if (PARAGRAPHS.has(name)) return `\n\n${inner}\n\n`;
  return LINES.has(name) ? `\n${inner}\n` : inner;
}

/** Nothing in it is run or fetched: it is parsed into a document that is never shown. */
export function plainOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return wordsOf(body, 0)
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
