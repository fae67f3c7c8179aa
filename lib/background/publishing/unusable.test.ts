import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { sharedAnswers } from '../shared/answers.ts';
import { publishingAnswers as answers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ own: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.own }));

const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };

beforeEach(() => {
  fakeBrowser.reset();
  kept.own = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

const put = (doc: object) => (kept.own as Store).put(doc as { _id: string });
const unusable = async () => (await answers['publishing.desk']({}, PAGE)).unusable;

test('a draft that does not work holds for nobody, and a lead sees why, mends or drops it; a newer one’s is left alone', async () => {
  const body = {
    ...{ id: 'lorry', title: 'The lorry is late', kind: 'reply', scope: 'mine' },
    body: 'Hello,\n{% if reading.sure %}it left.',
  };
  const rest = { trial: ['me'], from: null, note: '', by: 'me', at: '2026-11-22T10:00:00.000Z', over: '' };
  await put({ ...rest, _id: 'draft:template-lorry', kind: 'template', id: 'lorry', version: 1, name: 'x', body });
  await put({ ...rest, _id: 'draft:rule-ticket', kind: 'rule', id: 'ticket', version: 2, name: 'Ticket', body: {} });
  await put({
    ...rest,
    _id: 'draft:target-odd',
    kind: 'target',
    id: 'odd',
    version: 1,
    name: 'Odd',
    body: { days: -1 },
  });
  expect((await answers['publishing.trying']({}, PAGE)).trying).toEqual([]);
  expect((await answers['publishing.desk']({}, PAGE)).drafts).toEqual([]);
  expect(await unusable()).toMatchObject([
    { kind: 'target', id: 'odd', name: 'Odd', why: expect.stringMatching(/\w/), template: null },
    {
      kind: 'template',
      id: 'lorry',
      name: 'The lorry is late',
      why: 'Line 2: {% if reading.sure %} is not closed. Put {% endif %} where it ends.',
      template: { body: body.body },
    },
    { kind: 'rule', id: 'ticket', name: 'Ticket', why: null, template: null },
  ]);
  expect(await answers['publishing.drop']({ kind: 'template', id: 'lorry' }, PAGE)).toEqual({ done: true });
  expect(await answers['publishing.drop']({ kind: 'rule', id: 'ticket' }, PAGE)).toEqual({
    done: false,
    fault: 'no_draft',
  });
  expect((await unusable()).map(({ id }) => id)).toEqual(['odd', 'ticket']);
  const { changes } = await sharedAnswers['shared.changes']({}, PAGE);
  expect(changes.map(({ did, name }) => `${did} ${name}`)).toEqual(['dropped The lorry is late']);
});
