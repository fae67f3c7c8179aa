// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack } from '../../schema/pack.ts';
import { parseTemplate } from '../../schema/template.ts';
import { liquidFault } from '../../schema/usable-template.ts';
import { IMPORTERS } from './all.ts';
import { readTable } from './csv.ts';
import { packOf } from './pack.ts';
import { guessed, plainCsv } from './plain-csv.ts';
import { templatesOf } from './templates.ts';
import type { Importer, ImportFile } from './types.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/macros');

function file(name: string): ImportFile {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return name.endsWith('.json') ? { name, json: JSON.parse(text) } : { name, table: readTable(text) };
}

function importerOf(given: ImportFile): Importer {
  const found = IMPORTERS.find((one) => one.knows(given));
  if (!found) throw new Error(`No product is known by ${given.name}.`);
  return found;
}

function all(name: string) {
  const given = file(name);
  const importer = importerOf(given);
  return { importer, ...templatesOf(importer.read(given), importer) };
}

const bodies = (name: string) =>
  Object.fromEntries(all(name).taken.map(({ template }) => [template.title, template.body]));

test.each([
  ['zendesk.json', 'zendesk', 2],
  ['zendesk.csv', 'zendesk', 2],
  ['freshdesk.json', 'freshdesk', 2],
  ['help-scout.json', 'help-scout', 2],
  ['intercom.json', 'intercom', 2],
  ['gorgias.json', 'gorgias', 1],
  ['text-blaze.json', 'text-blaze', 2],
  ['text-blaze.csv', 'text-blaze', 1],
])('%s is known as a file of %s, and each of its %i texts is a template', (name, id, count) => {
  const { importer, taken } = all(name);
  expect(importer.id).toBe(id);
  expect(taken).toHaveLength(count);
  for (const { template } of taken) expect(parseTemplate(template).id).toMatch(new RegExp(`^${id}-`));
});

test('Zendesk: paragraphs, lines, lists and links as words; placeholders as our variables; the rest to fill in', () => {
  const { taken } = all('zendesk.json');
  expect(taken[0]?.template).toMatchObject({ title: 'Parcel on its way', tags: ['Delivery', 'Late'] });
  expect(taken[0]?.template.body).toBe(
    [
      'Hi {{ customer.first_name | fallback: "there" }},',
      '',
      'Your parcel left us on {% fill "ticket field 31" %} and is two days late.',
      'I have asked the carrier to look for it (https://carrier.example/find).',
      '',
      '- I write to you tomorrow.',
      '- You need to do nothing.',
      '',
      '{{ agent.first_name }}',
    ].join('\n'),
  );
  expect(taken[0]?.untranslated).toEqual(['{{ticket.ticket_field_31}}']);
  expect(taken[0]?.does).toEqual(['status']);
  expect(taken[1]?.template.body).toContain('{{ customer.full_name }}');
  expect(taken[1]?.template.body).toContain('{{ thread.subject }}');
  expect(taken[1]?.untranslated).toEqual(['{% if ticket.priority == "high" %}', '{{dc.signature}}']);
});

test('what a spreadsheet would have run came marked, or is a title like any other', () => {
  expect(bodies('zendesk.csv')).toEqual({
    'Broken on arrival': 'Dear {{ customer.first_name }},\n\nIt should have reached you whole. A new one leaves today.',
    '=Formula as a title': 'Plain words.',
  });
});

test('Freshdesk', () => {
  expect(bodies('freshdesk.json')).toEqual({
    'We are on it':
      'Hello {{ customer.first_name }},\n\nI have {{ thread.subject }} in front of me. You can follow it here: {% fill "ticket public url" %}\n\n{{ agent.name }}',
    'Only plain words': 'It is done.\n\nThank you for your patience.',
  });
  expect(all('freshdesk.json').taken[0]?.does).toEqual(['attachments']);
});

test('Help Scout', () => {
  expect(bodies('help-scout.json')).toEqual({
    'Opening hours':
      'Hi {{ customer.first_name | fallback: "there" }},\n\nWe are open from nine to five. Ask for {{ agent.first_name }} at {{ brand.name }}; your number is {% fill "conversation number" %}.',
    'Short, for chat': 'One moment, {{ customer.first_name }}.',
  });
});

test('Intercom', () => {
  expect(bodies('intercom.json')).toEqual({
    'Order on its way': 'Hi {{ customer.full_name | fallback: "there" }}, it left us today.\n\n{{ agent.first_name }}',
    'Only as HTML': 'Hi {{ customer.first_name | fallback: "there" }},\n\nyour plan is {% fill "company plan" %}.',
  });
});

test('Gorgias', () => {
  const [one] = all('gorgias.json').taken;
  expect(one?.template.body).toBe(
    'Hi {{ customer.first_name }},\n\nOrder {{ order.number }} left us. Follow it with {% fill "fulfillments tracking number" %}.',
  );
  expect(one?.template.tags).toEqual(['question', 'order-status']);
  expect(one?.does).toEqual(['setStatus']);
});

test('Text Blaze: forms are fill-ins, what moves the caret goes, the shortcut comes along', () => {
  const { taken } = all('text-blaze.json');
  expect(taken.map(({ template }) => [template.shortcut, template.body])).toEqual([
    ['/refund', 'Hi {% fill "first name" %},\n\nthe refund of {% fill "amount" %} was made {% fill "time mmmm d" %}.'],
    ['/ty', 'Thank you, truly.'],
  ]);
  expect(bodies('text-blaze.csv')).toEqual({ 'Opening hours': 'We are open from nine to five.\nCome in any time.' });
});

test('any other table: what its columns seem to be, as a person may put right', () => {
  const given = file('plain.csv');
  expect(IMPORTERS.some((one) => one.knows(given))).toBe(false);
  if (!given.table) throw new Error('no table');
  const mapping = guessed(given.table);
  expect(mapping).toEqual({ title: 'Überschrift', text: 'Was wir schreiben', shortcut: '', tags: 'Ordner' });
  const importer = plainCsv(mapping);
  const { taken } = templatesOf(importer.read(given), importer);
  expect(taken.map(({ template }) => [template.title, template.tags, template.body])).toEqual([
    [
      'Rückgabe',
      ['Retouren'],
      'Hallo {{ customer.full_name }}, schicken Sie es uns {irgendwann}. {% fill "lieferdatum" %}',
    ],
  ]);
});

test('braces that are none of a placeholder’s stay words, and never become Liquid', () => {
  const importer = plainCsv({ title: 'title', text: 'text', shortcut: '', tags: '' });
  const table = { columns: ['title', 'text'], rows: [{ title: 'x', text: 'a {{ b {% c {{{{d}}}} e' }] };
  const [one] = templatesOf(importer.read({ name: 'x', table }), importer).taken;
  expect(one?.template.body.replace(/\{% fill "[^"]*" %\}/g, '')).not.toMatch(/\{\{|\{%/);
});

test('an empty macro and one that is too long are named, not taken', () => {
  const importer = plainCsv({ title: 'title', text: 'text', shortcut: '', tags: '' });
  const table = {
    columns: ['title', 'text'],
    rows: [
      { title: 'Long', text: 'x'.repeat(70_000) },
      { title: 'Empty inside', text: '<p><br></p>' },
    ],
  };
  expect(templatesOf(importer.read({ name: 'x', table }), importer).left).toEqual([
    { title: 'Long', why: 'too_long' },
    { title: 'Empty inside', why: 'empty' },
  ]);
});

test.each<[product: string, json: unknown, left: { title: string; why: string }[]]>([
  [
    'zendesk',
    {
      macros: [
        { id: 1, title: 'Close::Quietly', active: true, actions: [{ field: 'status', value: 'solved' }] },
        { id: 2, title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'As it was.' }] },
        { id: 3, title: 'Kept', active: true, actions: [{ field: 'comment_value', value: 'Hello.' }] },
      ],
    },
    [
      { title: 'Quietly', why: 'empty' },
      { title: 'Old', why: 'off' },
    ],
  ],
  [
    'gorgias',
    {
      data: [
        { id: 1, name: 'Tags only', actions: [{ name: 'addTags', arguments: { tags: 'a' } }] },
        { id: 2, name: 'Kept', actions: [{ name: 'setResponseText', arguments: { body_text: 'Hello.' } }] },
      ],
    },
    [{ title: 'Tags only', why: 'empty' }],
  ],
  [
    'help-scout',
    {
      'saved-replies': [
        { id: 1, name: 'Seen from afar', preview: 'Hel…' },
        { id: 2, name: 'Kept', text: '<p>Hello.</p>' },
      ],
    },
    [{ title: 'Seen from afar', why: 'empty' }],
  ],
  [
    'intercom',
    {
      data: [
        { id: '1', name: 'Blank', body: '', body_text: '' },
        { id: '2', name: 'Kept', body_text: 'Hello.' },
      ],
    },
    [{ title: 'Blank', why: 'empty' }],
  ],
])('%s: what has no words or is switched off is named, not dropped without a word', (product, json, left) => {
  const given = { name: 'x', json };
  const importer = importerOf(given);
  expect(importer.id).toBe(product);
  const read = templatesOf(importer.read(given), importer);
  expect(read.taken.map(({ template }) => template.title)).toEqual(['Kept']);
  expect(read.left).toEqual(left);
});

/** What one text becomes, and what is said to be lost of it. */
const ODD: Readonly<Record<string, (text: string) => unknown>> = {
  zendesk: (text) => ({ macros: [{ id: 1, title: 'x', actions: [{ field: 'comment_value', value: text }] }] }),
  freshdesk: (text) => [{ id: 1, title: 'x', content: text }],
  'help-scout': (text) => [{ id: 1, name: 'x', chatText: text }],
  intercom: (text) => ({ data: [{ id: 1, name: 'x', body_text: text }] }),
  gorgias: (text) => ({
    data: [{ id: 1, name: 'x', actions: [{ name: 'setResponseText', arguments: { body_text: text } }] }],
  }),
  'text-blaze': (text) => [{ name: 'x', shortcut: '/x', text }],
};
function odd(product: string, text: string) {
  const given = { name: 'x', json: ODD[product]?.(text) };
  const importer = importerOf(given);
  expect(importer.id).toBe(product);
  const [one] = templatesOf(importer.read(given), importer).taken;
  return [one?.template.body, one?.untranslated];
}

test.each([
  ['zendesk', 'At {{ticket.organization.name}}', 'At {% fill "ticket organization name" %}'],
  ['freshdesk', 'At {{ticket.company.name}}', 'At {% fill "ticket company name" %}'],
  ['help-scout', 'At {%customer.company%}', 'At {% fill "customer company" %}'],
  ['intercom', 'At {{company.name}}', 'At {% fill "company name" %}'],
  ['gorgias', 'At {{ticket.customer.company}}', 'At {% fill "ticket customer company" %}'],
])('%s: the customer’s company is never ours', (product, text, body) => {
  expect(odd(product, text)).toEqual([body, [text.slice(3)]]);
});

test.each(['zendesk', 'freshdesk', 'intercom', 'gorgias'])(
  '%s: both ways of a condition stand, and where it turns is named; notes in it go',
  (product) => {
    const text = '{% if a %}One{% elsif b %}Two{% else %}Three{% endif %}{% comment %}for us {{a}}{% endcomment %}';
    expect(odd(product, text)).toEqual([
      '{% fill "if a" %}One{% fill "or if b" %}Two{% fill "or else" %}Three',
      ['{% if a %}', '{% elsif b %}', '{% else %}'],
    ]);
  },
);

test.each([
  ['help-scout', 'One{%else%}Two', 'One{% fill "or else" %}Two', ['{%else%}']],
  ['text-blaze', '{if: a}One{else}Two{endif}', '{% fill "if a" %}One{% fill "or else" %}Two', ['{if: a}', '{else}']],
  ['intercom', "Hi {{first_name|fallback:'you'}}", 'Hi {{ customer.first_name | fallback: "you" }}', []],
  ['gorgias', 'Hi {{ticket.customer.firstname | upcase}}', 'Hi {{ customer.first_name | upcase }}', []],
  ['zendesk', '{{ticket.title | default: "a | b"}}', '{{ thread.subject | fallback: "a | b" }}', []],
  ['zendesk', '{{ticket.title | truncate: 20}}', '{{ thread.subject }}', ['{{ticket.title | truncate: 20}}']],
  ['zendesk', '{{ticket.id', '{ {ticket.id', []],
])('%s: %s', (product, text, body, lost) => {
  expect(odd(product, text)).toEqual([body, lost]);
});

test('Intercom’s elements are placeholders in whatever order their parts stand', () => {
  const body = "<p>Hi <attribute default='there' key='first_name'></attribute>, <attribute key=\"plan\"/></p>";
  const given = { name: 'x', json: { data: [{ id: 1, name: 'x', body }] } };
  const [one] = templatesOf(importerOf(given).read(given), importerOf(given)).taken;
  expect(one?.template.body).toBe('Hi {{ customer.first_name | fallback: "there" }}, {% fill "plan" %}');
});

const PIECES = [
  '{{',
  '}}',
  '{%',
  '%}',
  '{',
  '}',
  'if a',
  'else',
  'endif',
  'ticket.title',
  '|',
  'upcase',
  ':',
  '"',
  "'",
  ' x ',
];
test('whatever a macro holds, what is taken of it works', () => {
  const importer = importerOf({ name: 'x', json: ODD.zendesk?.('x') });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 }), (pieces) => {
      const given = { name: 'x', json: ODD.zendesk?.(pieces.join('')) };
      const { taken, left } = templatesOf(importer.read(given), importer);
      for (const { template } of taken) expect(liquidFault(template)).toBeNull();
      expect(left.filter(({ why }) => why !== 'empty')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

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
  expect(odd('text-blaze', text)).toEqual([body, lost]);
});

test.each([
  ['titles', ['Late parcel', 'Late parcel', 'Late parcel 2']],
  ['signs that go', ['Refund', 'Refund!', 'Refund (2)']],
  ['a number first', ['A 2', 'A', 'A', 'a']],
  ['long ones', ['x'.repeat(90), 'x'.repeat(91), `${'x'.repeat(63)}-2`]],
])('%s that make one id are told apart, and each template is whole', (_, titles) => {
  const importer = plainCsv({ title: 'title', text: 'text', shortcut: '', tags: '' });
  const rows = titles.map((title) => ({ title, text: `About ${title}` }));
  const { taken } = templatesOf(importer.read({ name: 'x', table: { columns: ['title', 'text'], rows } }), importer);
  expect(new Set(taken.map(({ template }) => template.id)).size).toBe(titles.length);
  expect(parsePack(packOf(taken, 'x', '2026-11-24T00:00:00.000Z')).entries).toHaveLength(titles.length);
});

test('whatever the keys of a file are, no two templates have one id', () => {
  const key = fc.stringMatching(/^[aA]?[ _!-]?[a2]?-?[23]?$/);
  const importer = importerOf({ name: 'x', json: ODD.freshdesk?.('x') });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
      const raws = keys.map((one) => ({ key: one, title: one, text: 'Words', html: false }));
      const ids = templatesOf(raws, importer).taken.map(({ template }) => template.id);
      expect(new Set(ids).size).toBe(keys.length);
    }),
  );
});

test('one id twice in a file: both are taken', () => {
  const importer = plainCsv({ title: 'title', text: 'text', shortcut: '', tags: '' });
  const row = { id: '7', title: 'One', text: 'Words' };
  const table = { columns: ['id', 'title', 'text'], rows: [row, row] };
  const { taken } = templatesOf(importer.read({ name: 'x', table }), importer);
  expect(taken.map(({ template }) => template.id)).toEqual(['plain-csv-7', 'plain-csv-7-2']);
});
