import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcomes.ts';
import { keepOutcome, listOutcomes } from './outcomes.ts';
import { eraseOld } from './retention.ts';

PouchDB.plugin(memory);

const outcome = (at: string, rest: Partial<Outcome> = {}): Outcome => ({
  helpdesk: 'https://desk.example',
  ticket: '1',
  customer: null,
  at,
  start: { headline: 'anger', level: 3 },
  end: { headline: 'relief', level: 2 },
  causes: ['time'],
  signals: [],
  stage: 'recovering',
  channel: 'email',
  steps: { done: ['hear'], all: 5 },
  gestures: [],
  minutes: { first: 12, whole: 90 },
  messages: { theirs: 2, ours: 1 },
  lesson: 'time',
  ...rest,
});

test('[W6] a ticket closed twice is one outcome, with the lesson said last; old ones go', async () => {
  const store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
  await keepOutcome(store, 'desk 1', outcome('2026-11-20T10:00:00.000Z'));
  await keepOutcome(store, 'desk 1', outcome('2026-11-21T10:00:00.000Z', { lesson: 'no_information' }));
  await keepOutcome(store, 'desk 2', outcome('2026-11-22T10:00:00.000Z', { ticket: '2' }));
  expect((await listOutcomes(store)).map(({ ticket, lesson }) => [ticket, lesson])).toEqual([
    ['2', 'time'],
    ['1', 'no_information'],
  ]);
  expect(await eraseOld(store, '2026-11-22T00:00:00.000Z')).toBe(1);
});
