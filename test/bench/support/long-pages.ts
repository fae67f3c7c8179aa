import type { Page } from 'puppeteer-core';
import type { Adapter } from '../../../lib/adapter.ts';
import { replicaPage } from '../../e2e/support/replicas.ts';
import { type SavedPage, unknownPages } from '../../e2e/support/unknown.ts';

export const MESSAGES = 500;

/** How a page's thread is made longer. Runs in the page, so it is plain data. */
interface Thread {
  /** Hosts of open shadow roots, each in the one before, that lead to the thread. */
  hosts: readonly string[];
  item: string;
  /** Where an id stands in a message. */
  id: { css: string; attribute: string } | null;
  newestFirst: boolean;
  /** What goes before a message belongs to it. */
  paired: boolean;
  /** How the customer's last message begins. */
  begins: string;
  messages: number;
}

export interface LongPage {
  saved: SavedPage;
  thread: Thread;
}

/** Products whose pages are unlike each other: several tickets, a hash, `:has()`, newest first, ids that order. */
const REPLICAS = ['zendesk', 'gmail', 'intercom', 'salesforce-lightning', 'zammad'] as const;

/** The thread of a page that nobody knows, in which selectors look before an item, or step into shadow roots. */
const UNKNOWN: Record<string, Partial<Thread>> = {
  'definition-list': { item: '#history dd', paired: true },
  shadow: { hosts: ['ml-app', 'ml-thread'], item: 'ml-message' },
};

const begins = ({ expected }: SavedPage): string => {
  const [text = ''] = expected?.messages.filter(({ author }) => author === 'customer').flatMap((one) => one.text) ?? [];
  return (
    text
      .split('\n')
      .sort((a, b) => b.length - a.length)[0]
      ?.slice(0, 20) ?? ''
  );
};

async function replica(name: string): Promise<LongPage> {
  const saved = replicaPage(name);
  const { adapter } = (await import(`../../../lib/page/adapters/${name}.ts`)) as { adapter: Adapter };
  const { item, id, order } = adapter.messages;
  const [way] = id ?? [];
  return longer(saved, {
    item: item[0] ?? '',
    id: way?.attribute === undefined ? null : { css: way.css, attribute: way.attribute },
    newestFirst: order === 'newest_first',
  });
}

function longer(saved: SavedPage, part: Partial<Thread>): LongPage {
  const thread: Thread = {
    hosts: [],
    item: '',
    id: null,
    newestFirst: false,
    paired: false,
    begins: begins(saved),
    messages: MESSAGES,
    ...part,
  };
  const script = `<script>${grow.toString()};grow(${JSON.stringify(thread)})</script>`;
  // Parsed roots are cloned only where they say so.
  const markup = saved.markup.replaceAll('shadowrootmode="open"', 'shadowrootmode="open" shadowrootclonable');
  // Frames within it have ends of their own.
  const end = markup.lastIndexOf('</body>');
  return { saved: { ...saved, markup: `${markup.slice(0, end)}${script}${markup.slice(end)}` }, thread };
}

/** Replicas with a thread of 500 messages, and pages that nobody knows. */
export async function longPages(): Promise<LongPage[]> {
  const unknown = unknownPages().filter(({ name }) => name in UNKNOWN);
  return [
    ...(await Promise.all(REPLICAS.map(replica))),
    ...unknown.map((saved) => longer(saved, UNKNOWN[saved.name] ?? {})),
  ];
}

/** Runs in the page: adds messages like those that are there until there are as many, or one that says other words. */
function grow({ hosts, item, id, newestFirst, paired, begins, messages }: Thread, words?: string): number {
  const start: ParentNode = document;
  const root = hosts.reduce((at, css) => at.querySelector(css)?.shadowRoot ?? at, start);
  const shown = { visibilityProperty: true, opacityProperty: true };
  const items = [...root.querySelectorAll<HTMLElement>(item)].filter((each) => each.checkVisibility(shown));
  const rowOf = (each: Element): Element => {
    let row = each;
    while (row.parentElement && row.parentElement.querySelectorAll(item).length === 1) row = row.parentElement;
    return row;
  };
  const partsOf = (each: Element): Element[] => {
    const row = rowOf(each);
    return paired && row.previousElementSibling ? [row.previousElementSibling, row] : [row];
  };
  const named = (copy: Element, each: Element, next: number) => {
    const holder = id && (each.matches(id.css) ? each : each.querySelector(id.css));
    const own = holder && id ? holder.getAttribute(id.attribute) : null;
    if (!own) return;
    for (const inner of [copy, ...copy.querySelectorAll('*')])
      for (const name of inner.getAttributeNames()) {
        const value = inner.getAttribute(name) ?? '';
        if (value.includes(own)) inner.setAttribute(name, value.replaceAll(own, `${own}${1000 + next}`));
      }
  };
  const say = (copy: Element) => {
    const walker = document.createTreeWalker(copy.shadowRoot ?? copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (node.data.replace(/\s+/g, ' ').includes(begins)) node.data = words ?? '';
  };
  const put = (each: Element, next: number) => {
    const copies = partsOf(each).map((part) => part.cloneNode(true) as Element);
    for (const copy of copies) {
      named(copy, each, next);
      if (words !== undefined) say(copy);
    }
    if (newestFirst) last.before(...copies);
    else last.after(...copies);
    last = (newestFirst ? copies[0] : copies.at(-1)) ?? last;
  };
  let last = rowOf((newestFirst ? items[0] : items.at(-1)) as Element);
  const saying = items.findIndex((each) =>
    (each.shadowRoot ?? each).textContent?.replace(/\s+/g, ' ').includes(begins),
  );
  if (words !== undefined) put(items[Math.max(0, saying)] as Element, items.length);
  else for (let count = items.length; count < messages; count += 1) put(items[count % items.length] as Element, count);
  return root.querySelectorAll(item).length;
}

/** Adds one message of the customer's to the thread that is shown; gives how many there are. */
export const addMessage = (page: Page, { thread }: LongPage, words: string): Promise<number> =>
  page.evaluate(grow, thread, words);

/** How many messages the page shows. */
export const countMessages = (page: Page, { thread: { hosts, item } }: LongPage): Promise<number> =>
  page.evaluate(
    (way, css) => {
      const start: ParentNode = document;
      return way.reduce((at, host) => at.querySelector(host)?.shadowRoot ?? at, start).querySelectorAll(css).length;
    },
    hosts,
    item,
  );
