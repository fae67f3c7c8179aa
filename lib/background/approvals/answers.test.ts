import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerFile, type FileRead, type FileRequest, requestFile } from '../../approval-file.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import type { ApprovalRequest } from '../../ledger.ts';
import { keepRequest, listRequests } from '../../team/approvals.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { sharedAnswers } from '../shared/answers.ts';
import { approvalFileAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const PAGE: Asker = { kind: 'page', tab: 1, origin: '' };
const DAY = 24 * 60 * 60_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

const REQUEST: ApprovalRequest = {
  id: '7c1e9a40-6a0b-4f53-9b0e-3f6f3f0d9a11',
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 4500,
  currency: 'EUR',
  case: { causes: ['time'], fault: 'ours', severity: 3 },
  customer: 'ab12',
  agent: 'me',
  ticket: 'B-4471',
  helpdesk: 'https://desk.example',
  asked: ago(1).toISOString(),
  state: 'asked',
  by: null,
  until: null,
};

const read = (text: string): Promise<FileRead> => approvalFileAnswers['approval.read']({ text }, PAGE);
const state = async () => (await listRequests(kept.store as Store))[0]?.state;

beforeEach(async () => {
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
  await keepRequest(kept.store as Store, REQUEST);
});

test('[C6] a request goes to a lead as a file, the answer comes back as one, and holds for its days', async () => {
  const file = requestFile(REQUEST);
  expect(file).not.toMatch(/ab12|desk\.example/);
  const there = (await read(file)) as { request: FileRequest };
  expect(there.request).toMatchObject({ id: REQUEST.id, amount: 4500, ticket: 'B-4471' });
  const back = await read(answerFile(there.request, true, 'Ana Ruiz', new Date()));
  expect(back).toMatchObject({ answered: { state: 'yes', by: 'Ana Ruiz' } });
  const [answered] = await listRequests(kept.store as Store);
  const days = (Date.parse(answered?.until ?? '') - Date.now()) / DAY;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThanOrEqual(7);
});

test('[C6] a yes from a file holds as long as the team’s own policy says', async () => {
  const body = { ...BUILT_IN, approval: { ...BUILT_IN.approval, days: 2 } };
  await sharedAnswers['shared.save']({ kind: 'policy', id: 'team', body }, PAGE);
  await read(answerFile(REQUEST, true, 'Ana Ruiz', ago(1)));
  const [answered] = await listRequests(kept.store as Store);
  expect((Date.parse(answered?.until ?? '') - Date.now()) / DAY).toBeCloseTo(1, 2);
});

test('a no is kept as one', async () => {
  expect(await read(answerFile(REQUEST, false, 'Ana', new Date()))).toMatchObject({
    answered: { state: 'no', until: null },
  });
});

test.each<[string, () => string, object]>([
  [
    'another amount than was asked for',
    () => answerFile({ ...REQUEST, amount: 9000 }, true, 'Ana', new Date()),
    { fault: 'changed' },
  ],
  [
    'another gesture',
    () => answerFile({ ...REQUEST, gesture: 'refund_wrong_charge' }, true, 'Ana', new Date()),
    { fault: 'changed' },
  ],
  [
    'a request that is not ours',
    () => answerFile({ ...REQUEST, id: crypto.randomUUID() }, true, 'Ana', new Date()),
    { fault: 'unknown' },
  ],
  ['an answer that has run out on its way', () => answerFile(REQUEST, true, 'Ana', ago(8)), { fault: 'expired' }],
  ['an answer from a clock far ahead', () => answerFile(REQUEST, true, 'Ana', ago(-30)), { fault: 'expired' }],
  [
    'a request that is too old to be answered',
    () => requestFile({ ...REQUEST, asked: ago(15).toISOString() }),
    { fault: 'expired' },
  ],
  ['no JSON', () => 'yes', { fault: 'not_ours' }],
  [
    'more in it than belongs there',
    () => answerFile(REQUEST, true, 'Ana', new Date()).replace('"by"', '"customer": "Kim", "by"'),
    { fault: 'not_ours' },
  ],
  ['a prototype slipped in', () => '{"__proto__": {"attune": "approval-answer"}}', { fault: 'not_ours' }],
  ['a later version', () => requestFile(REQUEST).replace('"version": 1', '"version": 2'), { fault: 'not_ours' }],
  ['half an amount', () => requestFile({ ...REQUEST, amount: 0.5 }), { fault: 'not_ours' }],
  ['too much', () => `${requestFile(REQUEST)}${' '.repeat(9000)}`, { fault: 'too_large' }],
])('a file with %s is not taken in', async (_, file, said) => {
  expect(await read(file())).toEqual(said);
  expect(await state()).toBe('asked');
});

test('the first answer holds', async () => {
  await read(answerFile(REQUEST, false, 'Ana', new Date()));
  expect(await read(answerFile(REQUEST, true, 'Ana', new Date()))).toEqual({ fault: 'answered' });
  expect(await state()).toBe('no');
});
