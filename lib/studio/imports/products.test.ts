// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { IMPORTERS } from './all.ts';
import { readTable } from './csv.ts';
import { guessed, plainCsv } from './plain-csv.ts';
import { templatesOf } from './templates.ts';
import type { Importer, ImportFile } from './types.ts';

function importerOf(given: ImportFile): Importer {
  const found = IMPORTERS.find((one) => one.knows(given));
  if (!found) throw new Error(`No product is known by ${given.name}.`);
  return found;
}

test.each([
  ['zendesk', 'comment_mode_is_public', 'false'],
  ['zendesk', 'comment_mode_is_public', false],
])('%s: an internal note (%s %s) never becomes a reply, and is named', (product, field, value) => {
  const note = {
    id: 1,
    title: 'Escalate',
    actions: [
      { field: 'comment_value', value: 'Rude again.' },
      { field, value },
    ],
  };
  const reply = { ...note, id: 2, title: 'Kept', actions: [note.actions[0], { field, value: 'true' }] };
  const given = { name: 'x', json: { macros: [note, reply] } };
  const { taken, left } = templatesOf(importerOf(given).read(given), importerOf(given));
  expect(importerOf(given).id).toBe(product);
  expect(taken.map(({ template, does }) => [template.title, does])).toEqual([['Kept', []]]);
  expect(left).toEqual([{ title: 'Escalate', why: 'note' }]);
});

const table = (name: string, ...lines: string[]): ImportFile => ({ name, table: readTable(lines.join('\n')) });
const read = (given: ImportFile) => templatesOf(importerOf(given).read(given), importerOf(given));

test('Zendesk as a table: the words of whichever column has them, tags of HTML gone, notes and what is off left out', () => {
  const given = table(
    'x.csv',
    'title,comment_value_html,comment_value,comment_mode_is_public,active',
    'One,,<p>Hello <b>you</b></p>,true,true',
    'Two,<p>Hello</p><p>again</p>,Hello again,true,true',
    'Three,,For us.,false,true',
    'Four,,Old.,true,false',
  );
  const { taken, left } = read(given);
  expect(taken.map(({ template }) => template.body)).toEqual(['Hello you', 'Hello\n\nagain']);
  expect(left).toEqual([
    { title: 'Three', why: 'note' },
    { title: 'Four', why: 'off' },
  ]);
});

test('Zendesk: what is written in two steps is one text; what is written for one channel stands by itself', () => {
  const says = (value: unknown) => ({ field: 'comment_value', value });
  const macros = [
    { id: 1, title: 'Two steps', actions: [says('First.'), says('Second.')] },
    { id: 2, title: 'Two ways', actions: [says(['channel:all', 'Dear you.']), says(['channel:chat', 'Hi!'])] },
  ];
  const { taken } = read({ name: 'x', json: { macros } });
  expect(taken.map(({ template }) => [template.id, template.title, template.body])).toEqual([
    ['zendesk-1', 'Two steps', 'First.\n\nSecond.'],
    ['zendesk-2', 'Two ways', 'Dear you.'],
    ['zendesk-2-chat', 'Two ways (chat)', 'Hi!'],
  ]);
});

test.each([
  ['freshdesk', { id: 1, title: 'One', content_html: '<p>Hello.</p>' }],
  ['help-scout', { id: 1, name: 'One', text: '<p>Hello.</p>' }],
  ['intercom', { id: '1', type: 'macro', name: 'One', body_text: 'Hello.' }],
  ['gorgias', { id: 1, name: 'One', actions: [{ name: 'setResponseText', arguments: { body_text: 'Hello.' } }] }],
])('%s: one alone, as it is answered by its id', (product, json) => {
  const given = { name: 'x', json };
  expect(importerOf(given).id).toBe(product);
  expect(read(given).taken.map(({ template }) => [template.title, template.body])).toEqual([['One', 'Hello.']]);
});

test('Gorgias: what is archived is named, not taken', () => {
  const actions = [{ name: 'setResponseText', arguments: { body_text: 'Hello.' } }];
  const data = [
    { id: 1, name: 'Old', actions, archived_datetime: '2026-01-01T00:00:00Z' },
    { id: 2, name: 'Kept', actions, archived_datetime: null },
  ];
  const { taken, left } = read({ name: 'x', json: { data } });
  expect(taken.map(({ template }) => template.title)).toEqual(['Kept']);
  expect(left).toEqual([{ title: 'Old', why: 'off' }]);
});

test('Help Scout as a table; and its placeholders in any table', () => {
  const text = '"Hi {%customer.firstName,fallback=there%}, from {%user.firstName%}"';
  const body = 'Hi {{ customer.first_name | fallback: "there" }}, from {{ agent.first_name }}';
  const known = table('x.csv', 'name,text', `One,${text}`);
  expect(importerOf(known).id).toBe('help-scout');
  expect(read(known).taken[0]?.template.body).toBe(body);
  const other = table('x.csv', 'Betreff,Antwort', `One,${text}`);
  expect(IMPORTERS.some((one) => one.knows(other))).toBe(false);
  const importer = plainCsv({ title: 'Betreff', text: 'Antwort', shortcut: '', tags: '' });
  expect(templatesOf(importer.read(other), importer).taken[0]?.template.body).toBe(body);
});

test('a table with shortcuts is not Text Blaze’s for that: a person says what its columns are, and braces stay words', () => {
  const given = table('x.csv', 'shortcut,title,text', '/hi,Hello,"Hi {{customer.name}}, pick {one} or {two}."');
  expect(IMPORTERS.some((one) => one.knows(given))).toBe(false);
  const mapping = guessed(given.table ?? { columns: [], rows: [] });
  expect(mapping).toEqual({ title: 'title', text: 'text', shortcut: 'shortcut', tags: '' });
  const [one] = templatesOf(plainCsv(mapping).read(given), plainCsv(mapping)).taken;
  expect(one?.template.body).toBe('Hi {{ customer.full_name }}, pick {one} or {two}.');
});

test.each([
  ['{=price*2} EUR', '{% fill "price*2" %} EUR', ['{=price*2}']],
  ['{if: {=vip}}Dear{else}Hi{endif}', '{% fill "if vip" %}Dear{% fill "or else" %}Hi', ['{if: {=vip}}', '{else}']],
  ['{total=5}Sum', '{% fill "total = 5" %}Sum', ['{total=5}']],
  ['{newcommand: a=b}x', '{% fill "newcommand a=b" %}x', ['{newcommand: a=b}']],
  ['take {this} or {that}', 'take {this} or {that}', []],
  ['Hi {{customer.name}}', 'Hi {{ customer.full_name }}', []],
  ['Hi{note: preview=no}ask for the name first{endnote}', 'Hi', []],
])('Text Blaze: %s', (text, body, lost) => {
  const [one] = read({ name: 'x', json: [{ name: 'x', shortcut: '/x', text }] }).taken;
  expect([one?.template.body, one?.untranslated]).toEqual([body, lost]);
});
