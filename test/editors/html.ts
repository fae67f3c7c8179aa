/** Markup for editors that are filled with it, and the lines of what they give back. */

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const htmlOf = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escaped(text) || '<br>'}</p>`).join('');

/** The lines of a piece of markup. */
export function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of body.querySelectorAll('p,div,li,blockquote')) {
    block.prepend('\n');
    block.append('\n');
  }
  return body.textContent.replace(/\u00A0/g, ' ');
}

/** Makes an element and fills it without markup of a string. */
export function element(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Fills an element with paragraphs. */
export function fill(target: Element, paragraphs: readonly string[]): void {
  const { body } = new DOMParser().parseFromString(htmlOf(paragraphs), 'text/html');
  target.replaceChildren(...body.childNodes);
}
