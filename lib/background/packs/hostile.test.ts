import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packText, scenarioEntry, templateEntry } from '../../../test/support/packs.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { ownScenarios } from '../practice/kept.ts';
import { keptTemplates } from '../templates/kept.ts';
import { packAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store, replica: () => kept.store }));

const ASKER: Asker = { kind: 'page', tab: 1, origin: '' };
/** Milliseconds for which the background may be held up by a file that means harm; a slow machine is held up longest. */
const BOUND = 1_500;
const MILLION = 1_000_000;

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

/** Conditions within conditions. */
function deep(levels: number): object {
  let condition: object = { says: ['x'] };
  for (let at = 0; at < levels; at++) condition = { not: condition };
  return condition;
}

const withCondition = (when: object) => {
  const entry = scenarioEntry('sofa');
  const body = structuredClone(entry.body) as { turns: { first: { reactions: Record<string, unknown>[] } } };
  Object.assign(body.turns.first.reactions[0] as object, { when });
  return packText([{ ...entry, body: body as never }]);
};

const slow = (pattern: string) =>
  packText([], { adapters: [{ name: 'x', note: pattern.repeat(2000) }], rules: [{ phrase: pattern, reason: 'x' }] });

test.each<[what: string, text: () => string]>([
  ['ten million brackets', () => '['.repeat(10 * MILLION)],
  ['ten million signs of one word', () => packText([templateEntry('a', { body: 'a'.repeat(10 * MILLION) })])],
  ['more signs than any pack has', () => packText([templateEntry('a')], { note: 'x'.repeat(13 * MILLION) })],
  ['objects in objects, far down', () => `{"attune":"pack","note":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`],
  ['two million values', () => packText([], { templates: Array.from({ length: 2 * MILLION }, () => 1) })],
  ['a million empty templates', () => packText([], { templates: Array.from({ length: MILLION }, () => ({})) })],
  ['conditions in conditions', () => withCondition(deep(200))],
  ['a condition with many words', () => withCondition({ says: Array.from({ length: 100_000 }, () => 'a*') })],
  ['phrases that some word makes slow', () => slow('(a+)+(a+)+(a+)+$')],
])('%s: refused within the bound, and nothing is in', async (_, text) => {
  const given = { text: text(), mode: 'merge' as const, clashes: {} };
  const began = performance.now();
  const answer = await packAnswers['pack.preview'](given, ASKER);
  expect(performance.now() - began).toBeLessThan(BOUND);
  expect(answer).toHaveProperty('fault');
  expect((await keptTemplates()).templates).toEqual([]);
  expect(await ownScenarios.getValue()).toEqual([]);
});
