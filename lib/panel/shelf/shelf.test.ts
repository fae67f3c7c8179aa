import { beforeEach, expect, test, vi } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { read } from '../../engine/read.ts';
import { suggest } from '../../engine/suggest.ts';
import { find, render, variables } from '../../engine/templates/shelf.ts';
import type { Template } from '../../templates.ts';
import type { Piece } from '../inserts.ts';
import type { PanelView } from '../view.ts';
import { Shelf, type ShelfMemory } from './shelf.ts';

const conversation: Conversation = {
  id: 'A',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Ana Lima', email: null, since: null, segment: null, locale: null },
  agent: { name: 'Sam' },
  messages: [
    {
      id: '0',
      author: 'customer',
      at: null,
      text: 'My parcel 55213 is two weeks late and nobody answers. Where is it?',
    },
  ],
};
const reading = read(conversation);
const view = { conversation, reading } as unknown as PanelView;

let kept: Template[];
let own: readonly Template[];
let placed: Piece[];
let copied: string[];
let used: string[];
let shelf: Shelf;
const store = {
  view,
  ticket: 'A',
  place: (piece: Piece) => void placed.push(piece),
  copy: (piece?: { text: string }) => void copied.push(piece?.text ?? ''),
};
const memory: ShelfMemory = {
  list: async () => kept,
  save: async (template) => {
    if (kept.some(({ id, shortcut }) => id !== template.id && shortcut && shortcut === template.shortcut))
      return { fault: 'shortcut_taken', place: template.shortcut ?? '' };
    kept = [template, ...kept.filter(({ id }) => id !== template.id)];
    return { saved: template };
  },
  remove: async (id) => {
    kept = kept.filter((one) => one.id !== id);
  },
  used: async (id) => void used.push(id),
};

beforeEach(() => {
  kept = [];
  own = [];
  placed = [];
  copied = [];
  used = [];
  let ids = 0;
  shelf = new Shelf({
    engine: {
      keepTemplates: async (given) => {
        own = given;
      },
      findTemplates: async (query, ...where) => find(own, query, ...where),
      renderTemplate: async (...asked) => render(...asked),
      templateVariables: async () => variables(),
    },
    memory,
    store,
    newId: () => `mine-${++ids}`,
    changed: () => undefined,
  });
  shelf.see(view);
});

const until = (met: () => void) => vi.waitFor(met);
const lookFor = async (query: string) => {
  const before = shelf.view.found;
  shelf.search(query);
  await until(() => expect(shelf.view.found).not.toBe(before));
  return shelf.view.found ?? [];
};
async function keepOne(title: string, shortcut: string, body: string): Promise<void> {
  shelf.edit({ ...(kept[0] as Template), id: `${title}-id`, title, shortcut, body });
  shelf.write({ title });
  shelf.save();
  await until(() => expect(shelf.view.notice).toBe('kept'));
}

test('with nothing typed, what fits this reading best is found, each with its why', async () => {
  const found = await lookFor('');
  expect(found.length).toBeGreaterThan(0);
  for (const { why } of found) expect(why).toMatch(/^[A-Z].+\.$/);
});

test('the reply shown becomes a template of mine, found by its shortcut and written for the next customer', async () => {
  const [reply] = suggest(conversation, reading).replies;
  if (!reply) throw new Error('There is no reply.');
  shelf.keepReply(reply);
  expect(shelf.view.form?.body).toContain('{{ customer.first_name }}');
  expect(shelf.view.form?.body).not.toMatch(/Ana|55213/);
  await until(() => expect(shelf.view.variables.map(({ name }) => name)).toContain('customer.first_name'));
  shelf.write({ title: 'A late parcel', shortcut: 'late' });
  shelf.save();
  await until(() => expect(shelf.view.form).toBeNull());
  expect(kept).toMatchObject([{ id: 'mine-1', scope: 'mine', shortcut: '/late', title: 'A late parcel' }]);
  shelf.search('/late');
  shelf.chooseAt(0);
  await until(() => expect(shelf.view.chosen?.template.id).toBe('mine-1'));
  expect(shelf.view.found?.length).toBeGreaterThan(1);
  // By itself too, where the same thing has gone wrong.
  expect((await lookFor('')).map(({ template }) => template.id)).toContain('mine-1');
});

test('a template is looked at as it reads here, waits for its gaps, and goes in with them', async () => {
  await keepOne('Late', '/late', 'Hello {{ customer.first_name }}, it comes on {% fill "day", hint: "a day" %}.');
  shelf.search('/late');
  shelf.chooseAt(0);
  await until(() => expect(shelf.view.chosen?.text).toBe('Hello Ana, it comes on [day].'));
  shelf.insert({ isTrusted: true });
  expect(placed[0]).toEqual({ id: 'template Late-id', text: 'Hello Ana, it comes on [day].', left: 1 });
  shelf.fill('day', 'Friday');
  shelf.insert({ isTrusted: true });
  shelf.copy();
  expect(placed[1]).toMatchObject({ text: 'Hello Ana, it comes on Friday.', left: 0 });
  expect(copied).toEqual(['Hello Ana, it comes on Friday.']);
});

test('a template that does not work is not kept: the line is named, and nothing typed is lost', async () => {
  shelf.edit({ ...BLANK, body: 'Hello\n{{ customer.frist_name }}' });
  shelf.save();
  await until(() => expect(shelf.view.form?.fault).toMatchObject({ kind: 'trouble', line: 2 }));
  expect(shelf.view.form?.body).toContain('frist_name');
  expect(kept).toEqual([]);
});

test('a taken shortcut is said; another name is kept', async () => {
  await keepOne('One', '/late', 'One.');
  shelf.edit({ ...BLANK, id: 'two', shortcut: '/late', body: 'Two.' });
  shelf.save();
  await until(() => expect(shelf.view.form?.fault).toEqual({ kind: 'shortcut_taken', place: '/late' }));
  shelf.write({ shortcut: '/later' });
  shelf.save();
  await until(() => expect(shelf.view.form).toBeNull());
  expect(kept.map(({ shortcut }) => shortcut)).toEqual(['/later', '/late']);
});

test('one of mine is deleted for good', async () => {
  await keepOne('One', '/one', 'One.');
  shelf.remove(kept[0] as Template);
  await until(() => expect(shelf.view.notice).toBe('removed'));
  expect(kept).toEqual([]);
  await until(() => expect(shelf.view.found?.some(({ template }) => template.scope === 'mine')).toBe(false));
});

test('the next ticket begins with an empty shelf', async () => {
  await lookFor('parcel');
  store.ticket = 'B';
  shelf.see(view);
  store.ticket = 'A';
  expect(shelf.view).toMatchObject({ query: '', found: null, chosen: null });
});

const BLANK: Template = {
  id: 'blank',
  title: 'Blank',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: '',
  fillIns: [],
  why: '',
  example: null,
};

test('an insert of a template is counted once, and one of a reply not at all', () => {
  const notice = (of: string) => ({ kind: 'inserted', composer: 'Public reply', of }) as const;
  const said = { ...view, notice: notice('template late') } as PanelView;
  shelf.see(said);
  shelf.see({ ...said, query: 'other' } as PanelView);
  shelf.see({ ...view, notice: notice('reply-1') } as PanelView);
  expect(used).toEqual(['late']);
});
