import { beforeEach, expect, test, vi } from 'vitest';
import { gesturesFor } from '../../engine/gestures/given.ts';
import { NO_FACTS } from '../../engine/gestures/policy/decide.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import { reserve, settle } from '../../engine/ledger/reserve.ts';
import { sample } from '../../engine/replies/conversations.fixture.ts';
import type { LedgerEntry } from '../../gestures.ts';
import type { ApprovalRequest, WantedGesture } from '../../ledger.ts';
import { BLANK } from '../fresh.ts';
import type { PanelView } from '../view.ts';
import { Giving, type GivingOutside } from './giving.ts';

const { conversation, reading } = sample(
  'lamp',
  'email',
  'Kim Aldous',
  { feel: 'frustration', level: 3, causes: ['fault', 'time'], injustice: 'outcome' },
  'The lamp I ordered on 2 November came with a cracked base. This is the second one that is broken, and I have waited three weeks. I want my money back or a new one.',
);

const view = { ...BLANK, phase: 'ready', conversation, reading } as PanelView;
const NOW = '2026-11-22T10:00:00.000Z';

let entries: readonly LedgerEntry[] = [];
let asked: WantedGesture[] = [];
const place = vi.fn();
const openPaper = vi.fn(async () => undefined);

/** The real policy and ledger; kept here in place of the database. */
const ledger: GivingOutside['ledger'] = {
  ground: async () => ({
    policy: BUILT_IN,
    stamp: 'first',
    facts: { ...NO_FACTS, now: NOW, agent: 'me', customer: 'ab12', entries },
    here: entries,
    asked: asked.map(({ id, gesture, amount }) => ({
      id,
      gesture,
      amount,
      by: null,
      until: null,
      stand: 'here' as const,
    })),
  }),
  reserveGesture: async ({ whose: _, ticket: __, ...wanted }) => {
    const request = { ...wanted, agent: 'me', customer: 'ab12', at: NOW, until: null };
    const { entries: after, refused } = reserve(
      entries,
      request,
      { amount: 15_000, minutes: 300, team: null },
      BUILT_IN,
      NOW,
    );
    entries = after;
    return { refused };
  },
  settleGesture: async (id, state) => {
    const { entries: after, done } = settle(entries, id, state, NOW);
    entries = after;
    return done;
  },
  askApproval: async (wanted) => {
    asked.push(wanted);
    return {} as ApprovalRequest;
  },
};

const begun = async (): Promise<Giving> => {
  const giving = new Giving({
    engine: { gestures: async (...given) => gesturesFor(...given) },
    ledger,
    store: { place },
    openPaper,
    newId: () => crypto.randomUUID(),
    changed: () => undefined,
  });
  giving.see(view);
  await vi.waitFor(() => expect(giving.view.allowed.length).toBeGreaterThan(0));
  return giving;
};

beforeEach(() => {
  entries = [];
  asked = [];
  place.mockReset();
});

test('[W4] an agent offers what fits: it is counted first, then its sentence goes to the reply box', async () => {
  const giving = await begun();
  const offer = giving.view.allowed.find(({ says }) => says !== null);
  if (!offer) throw new Error('Nothing can be offered.');
  giving.offer(offer, offer.says, { isTrusted: true });
  await vi.waitFor(() => expect(giving.view.here).toHaveLength(1));
  expect(place).toHaveBeenCalledWith(expect.objectContaining({ text: offer.says }), { isTrusted: true });
  expect(giving.view.allowed.map(({ id }) => id)).not.toContain(offer.id);
});

test('a press that was not the agent’s counts nothing', async () => {
  const giving = await begun();
  const [offer] = giving.view.allowed;
  if (!offer) throw new Error('Nothing can be offered.');
  giving.offer(offer, offer.says, { isTrusted: false });
  expect(entries).toEqual([]);
});

test('what was let go can be offered again', async () => {
  const giving = await begun();
  const [offer] = giving.view.allowed;
  if (!offer) throw new Error('Nothing can be offered.');
  giving.offer(offer, offer.says, { isTrusted: true });
  await vi.waitFor(() => expect(giving.view.here).toHaveLength(1));
  const [entry] = giving.view.here;
  if (entry) giving.settle(entry, 'released');
  await vi.waitFor(() => expect(entries[0]?.state).toBe('released'));
});

test('a background that fails is said, and nothing is offered', async () => {
  const giving = await begun();
  const [offer] = giving.view.allowed;
  vi.spyOn(ledger, 'reserveGesture').mockRejectedValueOnce(new Error('full'));
  if (offer) giving.offer(offer, offer.says, { isTrusted: true });
  await vi.waitFor(() => expect(giving.view.notice).toBe('failed'));
  expect(place).not.toHaveBeenCalled();
});
