import type { Page } from '@playwright/test';
import type { Adapter } from '../../../lib/adapter.ts';
import { type Expected, expectedOf, pageOf } from '../../helpdesks/replicas/replica.ts';
import type { SavedPage } from './unknown.ts';

/** A replica's ticket, to be served. */
export function replicaPage(id: string): SavedPage {
  const { address, ...expected } = expectedOf(id);
  return { name: id, half: 'held', address, markup: pageOf(id, 'ticket'), expected };
}

/** What stands in the first match of a selector, and in the frames that it holds, with every run of space as one. */
export const writtenIn = (page: Page, css: string): Promise<string> =>
  page.evaluate((selector) => {
    const wordsIn = (element: Element): string => {
      if ('value' in element) return String(element.value);
      const frames = element.localName === 'iframe' ? [element] : [...element.querySelectorAll('iframe')];
      const inside = frames.flatMap((frame) => (frame as HTMLIFrameElement).contentDocument?.body ?? []);
      return [(element as HTMLElement).innerText ?? '', ...inside.map(wordsIn)].join(' ');
    };
    const element = document.querySelector(selector);
    return element ? wordsIn(element).replace(/\s+/g, ' ').trim() : '';
  }, css);

/** Another ticket's key of the same form. */
const keyLike = (key: string) => {
  const last = /\d(?=\D*$)/u.test(key) ? /\d(?=\D*$)/u : /[A-Za-z](?=[^A-Za-z]*$)/u;
  return key.replace(last, (sign) => (sign === '7' ? '8' : '7'));
};

async function itemOf(id: string): Promise<string> {
  const { adapter } = (await import(`../../../lib/page/adapters/${id}.ts`)) as { adapter: Adapter };
  return adapter.messages.item[0] ?? '';
}

/** The longest line of the customer's first message. */
function wordsOf({ messages }: Expected): string {
  const lines = messages.find(({ author }) => author === 'customer')?.text.split('\n') ?? [];
  return lines.sort((a, b) => b.length - a.length)[0]?.slice(0, 20) ?? '';
}

/** Goes to another ticket as these pages do: the address first, the messages gone, nothing there yet. */
export async function leaveTicket(page: Page, id: string): Promise<void> {
  const expected = expectedOf(id);
  const other = keyLike(expected.ticket);
  await page.evaluate(
    ({ item, begins, key, next, address }) => {
      const items = [...document.querySelectorAll<HTMLElement>(item)];
      const placeIn = (each: Element) => each.textContent?.replace(/\s+/g, ' ').indexOf(begins) ?? -1;
      // Answers quote it further down.
      const [one] = items.filter((each) => placeIn(each) >= 0).sort((a, b) => placeIn(a) - placeIn(b));
      if (!one) throw new Error(`No message says ${begins}`);
      window.left = { parent: one.parentElement as Element, message: one.cloneNode(true) as Element };
      history.pushState(null, '', address.replaceAll(key, next));
      for (const each of items) each.remove();
      for (const each of document.querySelectorAll('*'))
        for (const name of each.getAttributeNames()) {
          const value = each.getAttribute(name) ?? '';
          if (value.includes(key)) each.setAttribute(name, value.replaceAll(key, next));
        }
    },
    { item: await itemOf(id), begins: wordsOf(expected), key: expected.ticket, next: other, address: expected.address },
  );
}

/** The next ticket's one message comes. */
export const arrive = (page: Page, id: string, words: string): Promise<void> =>
  page.evaluate(
    ({ begins, text }) => {
      const { parent, message } = window.left ?? {};
      if (!parent || !message) throw new Error('No ticket was left.');
      const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.replace(/\s+/g, ' ').includes(begins)) node.data = text;
        else if (node.data.trim().length > 40 && !node.data.includes('@')) node.data = '';
      }
      parent.prepend(message);
    },
    { begins: wordsOf(expectedOf(id)), text: words },
  );
