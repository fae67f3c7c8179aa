import '../../../test/gallery/words.ts';
import { describe, expect, test } from 'vitest';
import { MOTIVATORS, type Motivator } from '../../../lib/conversation.ts';
import { conversationOf, readText } from '../../../lib/engine/read.ts';
import { suggest } from '../../../lib/engine/suggest.ts';
import { BOILER } from '../../../test/gallery/fixtures/boiler.ts';
import { reading } from '../../../test/gallery/make.ts';
import { chipsOf } from './chips.ts';
import { driversOf } from './drivers.ts';

/** A sentence for each motivator that hints at it. */
const HINTS: Readonly<Record<(typeof MOTIVATORS)[number], string>> = {
  stand_out: 'I am a loyal customer.',
  confidence_in_future: 'How can I be sure that it will not happen again?',
  well_being: 'I am exhausted, it has been so stressful.',
  freedom: 'I feel locked in.',
  thrill: 'It is for our honeymoon.',
  belonging: 'Everyone else got an invite.',
  environment: 'So much plastic packaging.',
  person_i_want_to_be: 'I promised my daughter.',
  security: 'Is my data safe?',
  succeed_in_life: 'I have an exam tomorrow.',
};

const frustrated = (name: Motivator) =>
  reading({
    headline: 'frustration',
    feelings: [{ name: 'frustration', level: 2, strength: 0.6 }],
    causes: ['fault'],
    motivators: [{ name, strength: 0.7 }],
  });

describe('[R2] an agent sees what moves this customer, the words that hint at it, and what the reply can do', () => {
  test.each(MOTIVATORS)('%s', (name) => {
    const text = HINTS[name];
    const driver = driversOf(readText(text)).find(({ key }) => key === `motivator:${name}`);
    expect(driver?.words).toMatch(/^\p{Ll}.{5,}/u);
    expect(text.slice(driver?.evidence.start, driver?.evidence.end)).toBe(driver?.evidence.quote);
    expect(driver?.advice).toMatch(/^In the reply: .{20,}\.$/);
  });

  test('each moves in its own words and has advice of its own', () => {
    const drivers = MOTIVATORS.flatMap((name) => driversOf(readText(HINTS[name])).slice(0, 1));
    expect(new Set(drivers.map(({ advice }) => advice)).size).toBe(MOTIVATORS.length);
  });

  test.each([
    [
      'well_being',
      'The washing machine E4 has failed for the third time. It has been so stressful.',
      /nothing you need to do/,
    ],
    ['succeed_in_life', 'The laptop broke and I have an exam tomorrow.', /waiting on you/],
    ['environment', 'The mixer broke after two weeks. So much plastic packaging too.', /if a repair can do it/],
  ] as const)('the fullest reply to %s has a part for it, which says why it is there', (name, text, words) => {
    const conversation = conversationOf(text);
    const [reply] = suggest(conversation, frustrated(name)).replies;
    const touch = reply?.moves.find(({ move }) => move === 'personal_touch');
    expect(touch?.text).toMatch(words);
    expect(touch?.why).toMatch(/the customer/i);
  });

  test('no rate, share or number is claimed for any of them', () => {
    for (const text of Object.values(HINTS))
      for (const { words, advice } of driversOf(readText(text))) expect(words + advice).not.toMatch(/\d|%/);
  });
});

test('[C2] what they ask for is one thing, what moves them another: the driver never repeats the need', () => {
  const read = readText('Please send me a replacement lid. I promised my daughter she could bake on Sunday.');
  expect(read.need).toBe('A replacement lid');
  const [driver] = driversOf(read);
  expect(driver?.words).toBe('keeping their word to others');
  expect(driver?.evidence.quote).toMatch(/promised/i);
  expect(driver?.words).not.toContain('lid');
});

test('where no words hint at a motivator, the wrong they want put right moves them, and is no chip as well', () => {
  const read = readText('Your agent was rude and hung up on me.');
  expect(driversOf(read).map(({ key, words }) => [key, words])).toEqual([['injustice', 'being treated with respect']]);
  expect(chipsOf(read).map(({ key }) => key)).not.toContain('injustice');
  expect(chipsOf(BOILER.reading).map(({ key }) => key)).toContain('injustice');
});

test('no driver without its words', () => {
  expect(driversOf({ ...BOILER.reading, motivators: [{ name: 'thrill', strength: 0.9 }], injustice: 'none' })).toEqual(
    [],
  );
});
