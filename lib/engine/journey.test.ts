import { describe, expect, test } from 'vitest';
import type { Conversation, Motivator } from '../conversation.ts';
import type { Outcome } from '../outcomes.ts';
import type { Target } from '../shared.ts';
import { progressOf, shareOf } from '../targets.ts';
import { offersFor } from './gestures/offers.ts';
import { NO_FACTS } from './gestures/policy/decide.ts';
import { BUILT_IN } from './gestures/policy/default.ts';
import { conversationOf, read } from './read.ts';
import { suggest } from './suggest.ts';

const thread = (...said: [author: 'customer' | 'agent', text: string][]): Conversation => ({
  ...conversationOf(''),
  messages: said.map(([author, text], index) => ({ id: String(index), author, at: null, text })),
});

const allowed = (conversation: Conversation) =>
  offersFor(conversation, read(conversation)).flatMap(({ id, allowed: is }) => (is ? [id] : []));

describe('along the journey', () => {
  const TROUBLE = 'The second lamp I ordered arrived with a crack too. I have had enough, I am leaving you for good.';
  const AFTER = 'Thank you Maria, the new lamp is here and it works. What a relief, you were so patient with me.';
  const troubled = thread(['customer', TROUBLE]);
  const mended = thread(
    ['customer', TROUBLE],
    ['agent', 'I am sorry. A new one leaves today, and I checked it myself.'],
    ['customer', AFTER],
  );

  test('[R3] an agent sees the feeling turn from message to message', () => {
    const { arc, stage } = read(mended);
    expect(read(troubled).stage).toBe('at_risk');
    expect(stage).toBe('recovering');
    expect(arc[0]?.headline).toMatch(/^(?:anger|frustration|disappointment)$/u);
    expect(arc.at(-1)?.headline).toMatch(/^(?:relief|gratitude|joy)$/u);
  });

  test('[R3] the same customer is answered and given other things once it is mended', () => {
    const texts = (conversation: Conversation) => suggest(conversation).replies.map(({ text }) => text);
    expect(texts(mended).some((text) => texts(troubled).includes(text))).toBe(false);
    expect(texts(troubled).join(' ')).toMatch(/sorry/iu);
    expect(texts(mended).join(' ')).not.toMatch(/\bsorry\b/iu);
    expect(allowed(troubled)).not.toEqual(allowed(mended));
    expect(allowed(mended).some((id) => id.startsWith('refund') || id.startsWith('replacement'))).toBe(false);
  });

  test('[R3] who is coming back is told that we stay closer this time; somebody new to it is not', () => {
    const again = conversationOf('My washing machine is broken again, the same fault as last month. Order 48213.');
    const as = (stage: 'active' | 'recovering') => suggest(again, read(again), { stage }).replies[0]?.text;
    expect(as('recovering')).toContain('staying closer to it this time');
    expect(as('active')).not.toContain('this time');
  });
});

test.each<[Motivator, string]>([
  ['stand_out', 'I ordered a custom engraving for our anniversary, and this is the plain one everybody gets.'],
  ['confidence_in_future', 'Before I renew I want to be sure. Will it happen again?'],
  ['well_being', 'It has been so stressful, and this is the last thing I need with a newborn.'],
  ['freedom', 'I feel locked in. I just want to be able to cancel when I like.'],
  ['thrill', 'It is for our honeymoon, we are so excited about the trip.'],
  ['belonging', 'Everyone else got the invite and I did not.'],
  ['environment', 'So much plastic packaging for one small jar.'],
  ['person_i_want_to_be', 'I promised my daughter she would have it, and I looked like a fool.'],
  ['security', 'You charged me twice. Is my data safe with you?'],
  ['succeed_in_life', 'I have an exam tomorrow and the app has locked me out.'],
])('[C1] an agent sees what likely moves the customer, with the words that say so: %s', (motivator, said) => {
  const { motivators, evidence } = read(conversationOf(said));
  expect(motivators.map(({ name }) => name)).toContain(motivator);
  const words = evidence.filter((each) => each.for === `motivator:${motivator}`);
  expect(words.length).toBeGreaterThan(0);
  for (const { quote, start, end } of words) expect(said.slice(start, end)).toBe(quote);
});

describe('what pays', () => {
  const outcome = (end: Outcome['end'], gestures: Outcome['gestures'] = []): Outcome => ({
    helpdesk: 'https://desk.example',
    ticket: '1',
    customer: null,
    at: '2026-11-20T12:00:00.000Z',
    start: { headline: 'anger', level: 3 },
    end,
    causes: [],
    signals: [],
    stage: 'at_risk',
    channel: 'email',
    steps: { done: [], all: 0 },
    gestures,
    minutes: { first: 10, whole: 60 },
    messages: { theirs: 2, ours: 1 },
    lesson: null,
  });
  const RECOVERY = {
    version: 1 as const,
    name: 'Won back',
    kind: 'recovery' as const,
    share: 80,
    minutes: null,
    days: 30,
  } satisfies Target;
  const recovered = (better: number, worse: number) => {
    const outcomes = [
      ...Array.from({ length: better }, () => outcome({ headline: 'gratitude', level: 2 })),
      ...Array.from({ length: worse }, () => outcome({ headline: 'anger', level: 2 })),
    ];
    return shareOf(progressOf('a', RECOVERY, { outcomes, followUps: [] }, Date.parse('2026-11-22T12:00:00Z')));
  };

  test('[C5] a lead sees how many upset customers ended calm, and no share of a handful', () => {
    expect(recovered(8, 2)).toBe(80);
    expect(recovered(3, 0)).toBeNull();
  });

  const conversation = thread([
    'customer',
    'You promised to call me back and nobody did. I have been waiting three weeks for an answer about my order and I am furious.',
  ]);
  const reading = read(conversation);
  const order = (outcomes: typeof NO_FACTS.outcomes) =>
    offersFor(conversation, reading, BUILT_IN, { ...NO_FACTS, outcomes }).filter(({ allowed: is }) => is);

  test('[C5] what has calmed customers here comes before what has not, and says how often it did', () => {
    const [first, second] = order({}).map(({ id }) => id);
    if (!first || !second) throw new Error('two gestures fit');
    const measured = order({ [first]: { given: 200, better: 4 }, [second]: { given: 200, better: 190 } });
    const ids = measured.map(({ id }) => id);
    expect(ids.indexOf(second)).toBeGreaterThanOrEqual(0);
    expect(ids.includes(first) ? ids.indexOf(first) : ids.length).toBeGreaterThan(ids.indexOf(second));
    expect(measured.find(({ id }) => id === second)?.basis).toContain('190 of 200');
  });
});
