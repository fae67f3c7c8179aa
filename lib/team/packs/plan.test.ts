import { expect, test } from 'vitest';
import { pack, templateEntry } from '../../../test/support/packs.ts';
import type { ClashChoice, ImportMode, ShelfEntry } from '../../packs.ts';
import { canonical, changeOf, planImport } from './plan.ts';

const planned = (
  theirs: readonly ShelfEntry[],
  ours: readonly ShelfEntry[],
  mode: ImportMode = 'merge',
  clashes: Record<string, ClashChoice> = {},
) => planImport(pack(theirs), ours, { mode, clashes });

const voice: ShelfEntry = { kind: 'voice', id: 'ours', body: { name: 'Larch & Lane' } };

test('what is new, what is another now, and what is as it was', () => {
  const { steps, unchanged } = planned(
    [templateEntry('new'), templateEntry('other', { body: 'Shorter.' }), templateEntry('same')],
    [templateEntry('other'), templateEntry('same'), templateEntry('mine'), voice],
  );
  expect(steps.map(changeOf).map(({ id, what }) => `${id} ${what}`)).toEqual(['new added', 'other changed']);
  expect(unchanged).toBe(1);
});

test('a change names the fields and both versions of each, long ones cut', () => {
  const { steps } = planned(
    [templateEntry('late', { title: 'Late parcel', body: 'x'.repeat(2000) })],
    [templateEntry('late')],
  );
  const [change] = steps.map(changeOf);
  expect(change?.fields.map(({ field }) => field)).toEqual(['title', 'body']);
  expect(change?.fields[0]).toEqual({ field: 'title', before: 'A parcel that is late', after: 'Late parcel' });
  expect(change?.fields[1]?.after).toHaveLength(401);
});

test('what comes and what goes can be read before it does', () => {
  const { steps } = planned(
    [templateEntry('new', { body: 'It is on its way.' })],
    [templateEntry('old', { body: 'Please wait.' }), voice],
    'replace',
  );
  expect(steps.map(changeOf).map(({ what, text }) => `${what}: ${text}`)).toEqual([
    'added: It is on its way.',
    'removed: Please wait.',
  ]);
});

test('replacing removes what the pack does not name, of the kinds that it holds and of no other', () => {
  const { steps } = planned([templateEntry('new')], [templateEntry('old'), voice], 'replace');
  expect(steps.map(changeOf).map(({ id, what }) => `${id} ${what}`)).toEqual(['new added', 'old removed']);
  expect(planned([templateEntry('new')], [templateEntry('old'), voice]).steps).toHaveLength(1);
});

test('a shortcut that both have stays ours, unless theirs is chosen; one of the two keeps it', () => {
  const theirs = [templateEntry('theirs', { shortcut: '/late', title: 'Theirs' })];
  const ours = [templateEntry('ours', { shortcut: '/late', title: 'Ours' })];
  const kept = planned(theirs, ours);
  expect(kept.clashes).toEqual([
    { shortcut: '/late', ours: { id: 'ours', title: 'Ours' }, theirs: { id: 'theirs', title: 'Theirs' } },
  ]);
  expect(kept.steps.map(({ id, after }) => [id, after?.shortcut])).toEqual([['theirs', null]]);
  const given = planned(theirs, ours, 'merge', { '/late': 'theirs' });
  expect(given.steps.map(({ id, after }) => [id, after?.shortcut])).toEqual([
    ['theirs', '/late'],
    ['ours', null],
  ]);
  expect(planned(theirs, ours, 'replace').clashes).toEqual([]);
});

test('two templates of the pack with one shortcut: the first has it, and that is told', () => {
  const two = [
    templateEntry('a', { shortcut: '/x', title: 'One' }),
    templateEntry('b', { shortcut: '/X', title: 'Two' }),
  ];
  const { steps, doubles } = planned(two, []);
  expect(steps.map(({ after }) => after?.shortcut)).toEqual(['/x', null]);
  expect(doubles).toEqual([{ shortcut: '/x', keeps: 'One', loses: 'Two' }]);
});

test('the order of keys is no change', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(canonical({ b: [1, { c: 'x', d: null }] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});
