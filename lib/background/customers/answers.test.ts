import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { keepFit, recallFit } from '../replies/fits.ts';
import { customerAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const ASKER: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const KIM = { email: 'kim@example.org' };

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

test('[E3] a customer who is erased is not known any more in any way: likes, promises, how to write to them', async () => {
  await customerAnswers['customer.note']({ whose: KIM, change: { gifts: false }, from: 'said' }, ASKER);
  await keepFit(ASKER.origin, { ticket: '1', email: KIM.email }, { stage: 'at_risk' });
  expect((await customerAnswers['customer.erase']({ whose: KIM }, ASKER)).erased).toBe(1);
  expect((await customerAnswers['customer.card']({ whose: KIM }, ASKER)).card).toBeNull();
  expect(await recallFit(ASKER.origin, { ticket: '1', email: KIM.email })).toEqual({});
});

test('nobody is noted who cannot be told apart', async () => {
  const asked = { whose: { email: null }, change: { gifts: false }, from: 'said' as const };
  await expect(customerAnswers['customer.note'](asked, ASKER)).rejects.toThrow(/told apart/);
});
