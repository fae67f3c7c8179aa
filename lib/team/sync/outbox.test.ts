import { expect, test, vi } from 'vitest';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { type KeptGesture, keepGesture } from '../ledger.ts';
import { collect } from './outbox.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const SINCE = '2026-11-01T00:00:00.000Z';

const given = (number: number, rest: Partial<KeptGesture> = {}): KeptGesture => ({
  id: `0b0e6c1a-7a0c-4a6e-9a53-${String(number).padStart(12, '0')}`,
  at: '2026-11-20T10:00:00.000Z',
  agent: 'me',
  customer: null,
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 1000,
  minutes: 3,
  state: 'given',
  until: null,
  case: { causes: ['time'], fault: 'ours', severity: 2 },
  helpdesk: 'https://desk.example',
  ticket: `A-${number}`,
  ...rest,
});

async function filled(count: number) {
  const stores = browserStores();
  for (let number = 0; number < count; number += 1) await keepGesture(stores.own, given(number));
  return stores;
}

test('each gesture given since one joined is told once, without customer, ticket or hour', async () => {
  const { own, out } = await filled(3);
  await keepGesture(own, given(3, { state: 'reserved' }));
  await keepGesture(own, given(4, { at: '2026-10-30T10:00:00.000Z' }));
  expect(await collect(own, out, 'agent-1', SINCE, NOW)).toBe(3);
  expect(await collect(own, out, 'agent-1', SINCE, NOW)).toBe(0);
  const { rows } = await out.allDocs({ startkey: 'gesture:', endkey: 'gesture:\uFFF0', include_docs: true });
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toMatch(/A-\d|desk\.example|T10:00/);
  expect(rows[0]?.doc).toMatchObject({ author: 'agent-1', day: '2026-11-20', amount: 1000 });
});

test('where nothing is new, the exchange asks no more often for many gestures than for few', async () => {
  const asked = async (count: number) => {
    const { own, out } = await filled(count);
    await collect(own, out, 'agent-1', SINCE, NOW);
    const calls = [own, out].flatMap((store) => [vi.spyOn(store, 'get'), vi.spyOn(store, 'allDocs')]);
    await collect(own, out, 'agent-1', SINCE, NOW);
    return calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  };
  expect(await asked(40)).toBe(await asked(2));
});
