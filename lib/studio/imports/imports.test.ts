// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTemplate } from '../../schema/template.ts';
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
  expect(taken[1]?.untranslated).toEqual(['{{dc.signature}}', '{% if ticket.priority == "high" %}']);
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
  expect(mapping).toEqual({ title: 'Überschrift', text: 'Was wir schreiben', shortcut: '', tags: '' });
  const importer = plainCsv({ ...mapping, tags: 'Ordner' });
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

test('one id twice in a file: both are taken', () => {
  const importer = plainCsv({ title: 'title', text: 'text', shortcut: '', tags: '' });
  const row = { id: '7', title: 'One', text: 'Words' };
  const table = { columns: ['id', 'title', 'text'], rows: [row, row] };
  const { taken } = templatesOf(importer.read({ name: 'x', table }), importer);
  expect(taken.map(({ template }) => template.id)).toEqual(['plain-csv-7', 'plain-csv-7-2']);
});
