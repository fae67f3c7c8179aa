import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../types.ts';
import { heardIn, likeliest } from './heard.ts';

const topicOf = (text: string) => likeliest(heardIn(text), text);

describe('what a message is about', () => {
  it.each([
    ['delivery', 'Tracking has said out for delivery since Monday and no parcel has turned up.'],
    ['billing', 'My direct debit went out twice this month and nobody has told me why.'],
    ['reach', 'Forty minutes in your phone queue, then the line went dead. Is there any human I can talk to?'],
    ['decision', 'You turned down my claim because of wear and tear. I want to appeal.'],
    ['info', 'What time do you close on bank holidays, and is there parking?'],
    ['product', 'Why have you discontinued the old blend? The new one is not half as good. Please bring it back.'],
    ['access', 'It says my password is wrong although I changed it this morning. I cannot log in.'],
    ['stay', 'The room had mould in the shower, and the bed sheets were stained.'],
  ])('%s: %s', (topic, text) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('is left open where nothing tells of it', () => {
    expect(topicOf('')).toBe('other');
    expect(topicOf('zzyzx qwrt plugh')).toBe('other');
    expect(topicOf('x'.repeat(200_000))).toBe('other');
  });

  it('gives each topic a chance, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const heard = heardIn(text);
        expect(new Set(heard.map(({ topic }) => topic)).size).toBe(TOPICS.length);
        expect(heard.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
      }),
      { numRuns: 200 },
    );
  });
});
