/** An element in words, for somebody who points by keys or hears the page. */
import { said } from '../../said.ts';
import { ownLabels } from '../generic/labels.ts';

const LONGEST = 80;

const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();

function wordsOf(element: Element): string {
  const [label] = ownLabels(element as HTMLElement);
  const text = clean((element as HTMLElement).innerText ?? element.textContent ?? '');
  const words = label ?? text;
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words || element.localName;
}

/** Its first words, and its place among the likely ones where it is one. */
export function namedIn(element: Element, likely: readonly Element[]): string {
  const words = wordsOf(element);
  const at = likely.indexOf(element);
  return at < 0 ? words : said('teach.one_of', [String(at + 1), String(likely.length), words]);
}
