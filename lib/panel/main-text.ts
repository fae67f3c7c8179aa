/** The last way to read a page: its main text as one message, found as reading views find it. */
import { Readability } from '@mozilla/readability';

/** Signs; less is a button or a line, and no message. */
const LEAST = 20;
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, tr';

/** The main text of a page's markup, with its paragraphs; null where it has none. The markup is parsed apart from any page: nothing in it runs or loads. */
export function mainText(markup: string): string | null {
  const copy = new DOMParser().parseFromString(markup, 'text/html');
  const article = new Readability(copy, { charThreshold: LEAST, serializer: paragraphs }).parse();
  const text = article?.content ?? '';
  return text.length < LEAST ? null : text;
}

/** The words below a node, block by block. */
function paragraphs(root: Node): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/gu, ' ');
    const isBlock = node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(BLOCKS);
    if (isBlock) text += '\n\n';
    for (const child of node.childNodes) visit(child);
    if (isBlock) text += '\n\n';
    if (node.nodeName === 'BR') text += '\n';
  };
  visit(root);
  return text
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
