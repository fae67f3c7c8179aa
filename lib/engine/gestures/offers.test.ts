import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GESTURE_KINDS } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { GESTURES } from './catalogue/index.ts';
import { contractOf } from './contract.ts';
import { OFFERED as OFFERED_FIRST } from './offers.cases.ts';
import { OFFERED_DRY } from './offers.dry.cases.ts';
import { OFFERED_KIND } from './offers.kind.cases.ts';
import { OFFERED_PLAIN } from './offers.plain.cases.ts';
import { offersFor } from './offers.ts';
import { OFFERED_TURNED } from './offers.turned.cases.ts';
import { NO_FACTS } from './policy/decide.ts';
import { BUILT_IN } from './policy/default.ts';
import type { Offer } from './types.ts';

const OFFERED = [...OFFERED_FIRST, ...OFFERED_DRY, ...OFFERED_KIND, ...OFFERED_PLAIN, ...OFFERED_TURNED];

const offered = (said: string, channel: 'email' | 'chat' | 'social' | 'phone' = 'email'): Offer[] => {
  const conversation = { ...conversationOf(said), channel };
  return offersFor(conversation, read(conversation));
};
const allowedIn = (offers: readonly Offer[]) => offers.filter(({ allowed }) => allowed);

describe.each(OFFERED)('$said', ({ said, channel, offers, refuses }) => {
  const found = offered(said, channel);
  const allowed = allowedIn(found);

  test('is offered what fits, and few', () => {
    expect(allowed.length).toBeLessThanOrEqual(3);
    expect(allowed.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...offers]));
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
  });

  test('is refused the rest, each with its rule', () => {
    const rules = Object.fromEntries(found.map(({ kind, rule }) => [kind, rule]));
    for (const [kind, rule] of Object.entries(refuses)) expect([kind, rules[kind]]).toEqual([kind, rule]);
    for (const { allowed: yes, reason } of found) {
      expect(reason).toMatch(/[.?]$/);
      if (!yes) expect(reason.length).toBeLessThanOrEqual(170);
    }
  });

  test('is offered it in whole sentences', () => {
    for (const { says, steps } of allowed) {
      expect(says).toMatch(/^[A-Z“[@].*[.?]$/);
      expect(says).not.toMatch(/[{}<>]| {2}|\bundefined\b/);
      expect(steps.length).toBeGreaterThan(1);
    }
  });
});

test('the same conversation is offered the same, in the shape of the contract', () => {
  const [first] = OFFERED;
  const again = offered(first?.said ?? '');
  expect(offered(first?.said ?? '')).toEqual(again);
  expect(Object.keys(contractOf(again[0] as Offer))).toEqual(['id', 'kind', 'cost', 'allowed', 'reason']);
});

test('what does not go together is never offered together', () => {
  const byId = new Map(GESTURES.map((gesture) => [gesture.id, gesture]));
  for (const { said, channel } of OFFERED) {
    const ids = allowedIn(offered(said, channel)).map(({ id }) => byId.get(id));
    for (const one of ids) {
      for (const other of ids) {
        if (one && other && one !== other) expect([...one.never]).not.toEqual(expect.arrayContaining([other.id]));
      }
    }
  }
});

/** The same words, louder and louder. */
const LOUDER: readonly ((said: string) => string)[] = [
  (said) => said.toUpperCase(),
  (said) => said.replaceAll('.', '!!!'),
  (said) => said.replaceAll('?', '?!?!?!'),
  (said) => `${said} You are all idiots.`,
  (said) => `${said} This is RIDICULOUS. Absolute joke of a company!!!!!`,
  (said) => `WTF. ${said}`,
  (said) => `${said} 😡😡😡🤬`,
  (said) => said.replace(/\b(is|was|are|were)\b/g, '$1 bloody'),
  (said) => `${said} Disgusting. Disgraceful. Pathetic.`,
  (said) => said.replace(/\b(not|never|nobody|no)\b/gi, (word) => word.toUpperCase()),
];

test('capitals, insults and exclamation marks raise no amount and add no gift', () => {
  const moneyIn = (offers: readonly Offer[]) => Math.max(0, ...allowedIn(offers).map(({ counted }) => counted));
  const calm = new Map(OFFERED.filter(({ said }) => said !== '').map(({ said }) => [said, offered(said)]));
  fc.assert(
    fc.property(fc.constantFrom(...calm), fc.subarray([...LOUDER], { minLength: 1 }), ([said, quiet], ways) => {
      const loud = ways.reduce((text, louder) => louder(text), said);
      const noisy = offered(loud);
      expect(moneyIn(noisy), loud).toBeLessThanOrEqual(moneyIn(quiet));
      for (const { kind, counted } of allowedIn(noisy)) {
        const before = quiet.find((offer) => offer.kind === kind && offer.counted > 0);
        if (before) expect(counted, `${kind}: ${loud}`).toBeLessThanOrEqual(before.counted);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('what the policy and the ledger say', () => {
  const conversation = conversationOf(
    'I have waited three weeks for the sofa and nobody answers my emails. I called twice.',
  );
  const reading = read(conversation);
  const withFacts = (facts: Partial<typeof NO_FACTS>, policy = BUILT_IN) =>
    offersFor(conversation, reading, policy, {
      ...NO_FACTS,
      now: '2026-03-11T14:30:00Z',
      agent: 'me',
      customer: 'them',
      ...facts,
    });

  test('refuses the gifts and leaves the remedies where the allotment is spent', () => {
    const allowed = allowedIn(withFacts({ granted: 0 }));
    expect(allowed.length).toBeGreaterThan(0);
    for (const { counted, kind } of allowed) expect(counted === 0 || kind === 'refund', kind).toBe(true);
    expect(withFacts({ granted: 0 }).find(({ kind }) => kind === 'credit')).toMatchObject({
      rule: 'allotment',
      who: 'your team lead',
    });
  });

  test('says the amount in the money of the customer', () => {
    const british = { ...conversation, locale: 'en-GB' };
    const credit = offersFor(british, read(british)).find(({ kind }) => kind === 'credit');
    expect(credit).toMatchObject({ cost: { currency: 'GBP' } });
    expect(credit?.shown).toMatch(/^£\d+$/);
  });

  test('puts what they like first, and does not give it where a rule refuses', () => {
    const likes = { ...NO_FACTS.preferences, likes: ['handwritten_note' as const] };
    expect(allowedIn(withFacts({ preferences: likes })).map(({ kind }) => kind)).toContain('handwritten_note');
    const no = { ...likes, gifts: false };
    expect(allowedIn(withFacts({ preferences: no })).map(({ kind }) => kind)).not.toContain('handwritten_note');
  });

  test('ranks by outcomes once there are twenty of them, and says so', () => {
    const few = withFacts({ outcomes: { call_in_place_of_writing: { given: 19, better: 19 } } });
    const many = withFacts({ outcomes: { call_in_place_of_writing: { given: 60, better: 58 } } });
    const call = (offers: readonly Offer[]) => offers.find(({ id }) => id === 'call_in_place_of_writing');
    expect(call(few)?.basis ?? '').not.toContain('19 of 19');
    expect(call(many)?.basis).toContain('58 of 60');
  });
});

test('what is offered says which of their words it answers, and hands no insult on', () => {
  for (const [said, words] of [
    ['You charged me twice for the same week.', '“You charged me twice for the same week”'],
    ['Nobody rang me back about the cold shower. You useless idiots.', '“Nobody rang me back about the cold shower”'],
  ] as const) {
    const reasons = allowedIn(offered(said)).map(({ reason }) => reason);
    expect(reasons.join(' ')).toContain(words);
    expect(reasons.join(' ')).not.toContain('idiots');
  }
  for (const { said, channel } of OFFERED) {
    for (const { reason } of allowedIn(offered(said, channel))) {
      const quote = /“([^”]*)”/.exec(reason)?.[1]?.replace(/^… | …$/g, '');
      if (quote) expect(said.toLowerCase(), reason).toContain(quote.toLowerCase());
      expect(quote?.length ?? 0).toBeLessThanOrEqual(70);
    }
  }
});

describe('a thread', () => {
  const answered = (first: string, answer: string, now: string): Offer[] => {
    const base = conversationOf(now);
    const messages = [
      { id: 'a', author: 'customer' as const, at: null, text: first },
      { id: 'b', author: 'agent' as const, at: null, text: answer },
      { id: 'c', author: 'customer' as const, at: null, text: now },
    ];
    const conversation = { ...base, messages };
    return offersFor(conversation, read(conversation));
  };

  test('a loss that was told of before keeps gifts back now', () => {
    const found = answered(
      'My father died in August and you still take £12 a month for his mobile. I told you twice.',
      'Please send us the certificate.',
      'I sent it three weeks ago, and this morning another letter came in his name.',
    );
    const rules = Object.fromEntries(found.map(({ kind, rule }) => [kind, rule]));
    expect(rules).toMatchObject({ credit: 'bereavement', handwritten_note: 'bereavement', discount: 'bereavement' });
    expect(allowedIn(found).map(({ kind }) => kind)).toContain('refund');
  });

  test('what is only chased now is still about what was written first', () => {
    const found = answered(
      'You have charged me twice for the same week, £44 each time.',
      'Thank you, I have passed it on.',
      'This is the third time that I ask. Nobody has written back.',
    );
    expect(allowedIn(found).map(({ id }) => id)).toContain('refund_wrong_charge');
  });
});

test('every kind is spoken of, offered or refused or left for better ones', () => {
  for (const { said } of OFFERED) {
    for (const { kind } of offered(said)) expect(GESTURE_KINDS).toContain(kind);
  }
});
