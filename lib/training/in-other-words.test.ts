import { expect, test } from 'vitest';
import { inOtherWords } from './in-other-words.ts';
import { judge, replay } from './practice.ts';
import type { Reaction, Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { start } from './talk.ts';

const named = (id: string): Scenario => SCENARIOS.find((each) => each.id === id) as Scenario;
/** The case of the cake with words that nobody would think of. */
const cake = named('wrong-cake');
const reactions: readonly Reaction[] = [
  {
    when: { says: ['zeppelin'], least: { act: 1 } },
    says: 'Good.',
    feels: { feeling: 'relief', level: 1 },
    why: '',
    ends: 'settled',
  },
  { says: 'What?', feels: { feeling: 'anger', level: 3 }, why: '', ends: 'lost' },
];
const other = { ...cake, turns: { first: { reactions } } } as Scenario;
const deserved = (scenario: Scenario, reply: string) =>
  inOtherWords(start(scenario), 'first', reactions[1] as Reaction, judge(start(scenario), reply), reply)?.ends ?? null;

const TAKES_UP =
  'Priya, our slip says Mia where your form says Maya; we copied it by hand, and I am sorry. A decorator has ten minutes for a new plate, and our driver brings it at 11:00.';

test('a good reply that takes up the case is heard without the words that were waited for', () => {
  expect(deserved(other, TAKES_UP)).toBe('settled');
});

test.each([
  [
    'good, and about nothing of the case',
    'I am so sorry, Priya. I will call you at 4 pm today and tell you what I found.',
  ],
  ['of the case, and cold', 'Slip, decorator, plate, driver, 11:00, ten minutes, lemon, elderflower.'],
  [
    'for somebody else',
    'I am sorry that you had to write again, Mr Wilk. I have sent the second € 240 back this morning, and it is on your account by Thursday noon.',
  ],
])('is not: %s', (_, reply) => {
  expect(deserved(other, reply)).toBeNull();
});

test('where life may hang on it, only the words themselves count', () => {
  expect(deserved({ ...other, feels: { ...cake.feels, cause: 'risk' } }, TAKES_UP)).toBeNull();
});

test('what was heard by its words stays as it is, and a way in a circle comes to an end', () => {
  const heard = { ...reactions[1], when: { says: ['plate'] } } as Reaction;
  const review = judge(start(other), TAKES_UP);
  expect(inOtherWords(start(other), 'first', heard, review, TAKES_UP)).toBeNull();
  const round: Reaction = { says: '', feels: { feeling: 'anger', level: 3 }, why: '', to: 'first' };
  const circle = { ...other, turns: { first: { reactions: [...reactions, round] } } } as Scenario;
  expect(inOtherWords(start(circle), 'first', round, review, TAKES_UP)).toBeNull();
});

/** Odd replies that must not be taken for what they are not. */
test.each([
  ['wrong-cake', 'Fuck this cake.', 'insult'],
  ['shrunken-jumper', 'If you write a bad review we will sue you.', 'insult'],
  ['talked-over', 'I know where you live.', 'insult'],
  ['delayed-sofa', 'It comes tomorrow at 9:00. And please leave out the idiots, I am on your side.', null],
  ['delayed-sofa', 'Tell them not to leave. The legs screw off with a key, I am calling the driver now.', null],
])('%s, %j: %s', (id, reply, oddity) => {
  expect(replay(named(id), [reply]).steps[0]?.oddity).toBe(oddity);
});
