// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate } from '../../schema/template.ts';
import { liquidFault } from '../../schema/usable-template.ts';
import { IMPORTERS } from './all.ts';
import { readTable } from './csv.ts';
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
