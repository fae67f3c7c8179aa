import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Template } from '../../templates.ts';
import {
  dropTemplate,
  FULL,
  keepTemplate,
  keptLines,
  keptTemplates,
  MOST,
  myTemplates,
  templateLines,
} from './kept.ts';

const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  title: 'A parcel that is late',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: 'Hello {{ customer.first_name }}',
  fillIns: [],
  why: '',
  example: null,
  ...more,
});

beforeEach(() => fakeBrowser.reset());

test('what is saved is listed, newest first, and saving again replaces it', async () => {
  await keepTemplate(template('a'));
  await keepTemplate(template('b', { shortcut: '/late' }));
  await keepTemplate(template('a', { title: 'Another title' }));
  const { templates, broken } = await keptTemplates();
  expect(templates.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'Another title'],
    ['b', 'A parcel that is late'],
  ]);
  expect(broken).toEqual([]);
});

test('[S13] a broken one is left as it is and loses none of the others; it can be removed', async () => {
  await keepTemplate(template('a'));
  const [kept] = await myTemplates.getValue();
  await myTemplates.setValue([{ id: 'bad', template: { body: 5 }, at: 'long ago' }, ...(kept ? [kept] : [])]);
  await keepTemplate(template('c'));
  expect(await keptTemplates()).toEqual({ templates: [template('c'), template('a')], broken: ['bad'] });
  await dropTemplate('bad');
  expect((await keptTemplates()).broken).toEqual([]);
});

test("no customer's words are kept, and whatever is saved is mine", async () => {
  const customer = { name: null, email: null, since: null, segment: null, locale: null };
  const conversation = {
    id: '1',
    helpdesk: null,
    channel: 'email' as const,
    subject: null,
    locale: null,
    company: null,
    customer,
    agent: { name: null },
    messages: [{ id: '0', author: 'customer' as const, at: null, text: 'A secret of theirs' }],
  };
  await keepTemplate(template('a', { scope: 'built_in', example: { conversation, given: {}, text: 'x' } }));
  expect((await keptTemplates()).templates).toEqual([template('a')]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
});

test.each([
  ['a body over 64 KB', template('a', { body: 'x'.repeat(65_537) }), 'too_large', 'body'],
  ['no title', { ...template('a'), title: '' }, 'wrong_shape', 'title'],
  ['a shortcut without its slash', template('a', { shortcut: 'refund' }), 'wrong_shape', 'shortcut'],
  ['an offer that nobody asked for', template('a', { kind: 'offer' }), 'wrong_shape', 'when'],
  ['no template at all', null, 'wrong_shape', ''],
])('%s is refused with its reason, and all stays as it was', async (_, given, why, place) => {
  await keepTemplate(template('old'));
  const said = await keepTemplate(given);
  expect(said).toMatchObject({ fault: why, place: expect.stringContaining(place) });
  expect((await keptTemplates()).templates).toEqual([template('old')]);
});

test('a shortcut belongs to one template', async () => {
  await keepTemplate(template('a', { shortcut: '/late' }));
  expect(await keepTemplate(template('b', { shortcut: '/late' }))).toEqual({ fault: 'shortcut_taken', place: '/late' });
  expect(await keepTemplate(template('a', { shortcut: '/late', title: 'New' }))).toHaveProperty('saved');
});

test('[S15] there is an end to their number and to their size', async () => {
  const kept = (count: number, body: string) =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, template: template(`${at}`, { body }), at: '' }));
  await myTemplates.setValue(kept(MOST, 'x'));
  expect(await keepTemplate(template('more'))).toEqual({ fault: 'too_many', place: String(MOST) });
  const many = Math.floor(FULL / 64_500);
  await myTemplates.setValue(kept(many, 'x'.repeat(64_000)));
  expect(await keepTemplate(template('more', { body: 'x'.repeat(64_000) }))).toEqual({
    fault: 'full',
    place: String(FULL),
  });
  expect((await keptTemplates()).templates).toHaveLength(many);
});

test('what a list shows follows every change, and is made anew where it is missing', async () => {
  await keepTemplate(template('a', { tags: ['parcel'] }));
  await keepTemplate(template('b'));
  await dropTemplate('b');
  const lines = [{ id: 'a', title: 'A parcel that is late', shortcut: null, scope: 'mine', tags: ['parcel'] }];
  expect(await keptLines()).toEqual(lines);
  await templateLines.removeValue();
  expect(await keptLines()).toEqual(lines);
  expect(await templateLines.getValue()).toEqual(lines);
});

test('two saved at once are both kept', async () => {
  await Promise.all([keepTemplate(template('a')), keepTemplate(template('b'))]);
  expect((await keptTemplates()).templates).toHaveLength(2);
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/templates.v1.json', 'utf8')));
  expect(await keptTemplates()).toMatchObject({ templates: [{ id: 'mine-1', shortcut: '/late' }], broken: [] });
});
