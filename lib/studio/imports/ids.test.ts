// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack } from '../../schema/pack.ts';
import { freshdesk } from './freshdesk.ts';
import { packOf } from './pack.ts';
import { plainCsv } from './plain-csv.ts';
import { templatesOf } from './templates.ts';

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
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
      const raws = keys.map((one) => ({ key: one, title: one, text: 'Words', html: false }));
      const ids = templatesOf(raws, freshdesk).taken.map(({ template }) => template.id);
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
