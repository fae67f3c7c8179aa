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

test('with another key nobody is known any more: likes are gone, promises stay and are nobody’s', async () => {
  await customerAnswers['customer.note']({ whose: KIM, change: { gifts: false }, from: 'said' }, ASKER);
  await keepFit(ASKER.origin, { ticket: '1', email: KIM.email }, { stage: 'at_risk' });
  const followUps = kept.store as Store;
  await followUps.put({ _id: 'followup:1', customer: 'hash-of-kim', due: '2026-12-01T10:00:00.000Z' });
  const before = JSON.stringify(await fakeBrowser.storage.local.get('customer-key'));
  expect((await customerAnswers['customer.new_key']({}, ASKER)).unlinked).toBe(2);
  expect(await followUps.get('followup:1')).toMatchObject({ customer: null, due: '2026-12-01T10:00:00.000Z' });
  expect((await customerAnswers['customer.card']({ whose: KIM }, ASKER)).card).toBeNull();
  expect(await recallFit(ASKER.origin, { ticket: '1', email: KIM.email })).toEqual({});
  expect(JSON.stringify(await fakeBrowser.storage.local.get('customer-key'))).not.toBe(before);
  expect((await customerAnswers['customer.new_key']({}, ASKER)).unlinked).toBe(0);
});

test('nobody is noted who cannot be told apart', async () => {
  const asked = { whose: { email: null }, change: { gifts: false }, from: 'said' as const };
  await expect(customerAnswers['customer.note'](asked, ASKER)).rejects.toThrow(/told apart/);
});
