import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ADMIN, type Couch, startCouch } from '../../../test/support/couch/server.ts';
import type { Store } from '../store.ts';
import { remote } from './remote.ts';
import { pull, push } from './replicate.ts';
import { Wire } from './wire.ts';

PouchDB.plugin(memory);

let couch: Couch;
let shared: string;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());

const local = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const wire = (patience?: number) => new Wire(couch.url, ADMIN, patience);

beforeEach(async () => {
  couch.behave(() => null);
  shared = `team-${crypto.randomUUID()}`;
  await wire().json(shared, { method: 'PUT' });
});

test('what one sends the other fetches, and only kinds that may travel go', async () => {
  const [mine, theirs, line] = [local(), local(), wire()];
  await mine.put({ _id: 'template:a', title: 'Late' });
  await mine.put({ _id: 'customer:kim', likes: 'cake' });
  expect(await push(line, mine, remote(line, shared), ['template'])).toMatchObject({ documents: 1, refused: [] });
  expect((await pull(line, remote(line, shared), theirs)).documents).toBe(1);
  expect(await theirs.get('template:a')).toMatchObject({ title: 'Late' });
  expect((await pull(line, remote(line, shared), theirs)).documents).toBe(0);
});
