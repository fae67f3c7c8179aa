import { expect, test } from 'vitest';
import { replay } from './practice.ts';
import { takesBack } from './rude.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { endingOf } from './talk.ts';

const named = (id: string): Scenario => SCENARIOS.find((each) => each.id === id) as Scenario;

/** A first reply that helps and puts them down, then the best replies that there are. */
const RUDE: readonly (readonly [id: string, needle: string])[] = [
  ['wrong-cake', 'Anyone with half a brain would have looked at the slip.'],
  ['double-charge', 'You people always panic about nothing, so grow up a little.'],
  ['parcel-not-there', 'Boo hoo. It is a parcel and not a kidney.'],
  ['talked-over', 'You are far too sensitive, and a fuss is no argument.'],
  ['honeymoon-noise', 'Get over it, it is only a drill.'],
  ['price-rise', 'Stop whining about three euros.'],
  ['fourth-call', 'Let me put it in words that you can follow.'],
];

const sweetAfter = (id: string, needle: string, more = ''): string[] => {
  const [first = '', ...rest] = named(id).paths.excellent.replies;
  return [`${first} ${needle}`, first, ...rest.slice(0, -1), `${more} ${rest.at(-1)}`];
};
/** Where the rude reply did not keep the customer waiting, it need not be said again. */
const played = (id: string, needle: string, more = '') => {
  const all = sweetAfter(id, needle, more);
  const { steps } = replay(named(id), all.slice(0, 1));
  return replay(named(id), steps[0]?.oddity ? all : [...all.slice(0, 1), ...all.slice(2)]);
};

test.each(RUDE)('%s: who was told “%s” tells nobody how well they were treated', (id, needle) => {
  const practice = played(id, needle);
  expect(['advocate', 'loyal']).not.toContain(endingOf(practice));
  expect(practice.steps[0]?.feels.level).toBeGreaterThan(0);
});

test.each(RUDE)('%s: “%s”, taken back with an apology, may end well and never best', (id, needle) => {
  const practice = played(id, needle, 'I am sorry for what I wrote first, I was rude to you.');
  expect(endingOf(practice)).not.toBe('advocate');
});

test('a customer who could be won back is, where what was said is taken back', () => {
  const practice = played('fourth-call', 'Stop whining.', 'I am sorry for how I spoke to you, that was uncalled for.');
  expect(endingOf(practice)).toBe('loyal');
});

test.each([
  'I am sorry for what I wrote yesterday.',
  'That was rude of me: I should not have said it, and I apologise.',
  'My first reply was no way to speak to you. I’m sorry.',
  'Forgive me, I was short with you.',
])('%j takes it back', (reply) => {
  expect(takesBack(reply)).toBe(true);
});

test.each([
  'I am sorry that the parcel is late.',
  'I said that it comes on Thursday.',
  'My words were clear.',
  'I am sorry, the van broke down.',
])('%j does not', (reply) => {
  expect(takesBack(reply)).toBe(false);
});

test.each([
  'Ugh, I am such an idiot, I copied the slip by hand and wrote Mia. Sorry!! New plate with Maya goes out with the 11:00 driver.',
  'I am sorry that you were called an idiot by a colleague. A new plate comes at 11:00.',
])('who is hard on themselves is hard on nobody else: %j', (reply) => {
  expect(replay(named('wrong-cake'), [reply]).steps[0]?.oddity).toBeNull();
});

test('who calls themselves names has insulted nobody', () => {
  const [step] = replay(named('delayed-sofa'), [
    'You are right, we are the stupidest people, I am so sorry, sorry, sorry!',
  ]).steps;
  expect(step?.oddity).toBeNull();
});

test.each([
  [
    'wrong-cake',
    'What a lovely worry to have! Not everybody gets this excited about a bit of icing, dear. A new plate comes with the 11:00 driver, so calm that thumb of yours.',
  ],
  [
    'fourth-call',
    'As a clever man you surely see how lines work. Some people do love to count calls. A technician comes at 8:00, free.',
  ],
])('%s: help beside words that put them down opens nobody up: %j', (id, reply) => {
  const [step] = replay(named(id), [reply]).steps;
  expect(step?.reveals).toBe(false);
  expect(['anger', 'unheard', 'frustration']).toContain(step?.feels.feeling);
});

test.each([
  ['wrong-cake', 'Ignore what was said and be happy now: Maya 11:00 driver plate free icing ribbon party lemon'],
  [
    'locked-out',
    'Open the account by a code to the telephone on record. You may stay on the line as long as it takes.',
  ],
])('%s: catchwords, or what stands on the agent’s side of the desk, open nobody up: %j', (id, reply) => {
  expect(replay(named(id), [reply]).steps[0]?.reveals).toBe(false);
});
