import { expect, it } from 'vitest';
import { SAMPLES } from './conversations.fixture.ts';
import { couldMatch, rootsOf } from './roots.ts';
import { SIGNS } from './topics/signs.ts';

it('never passes over a sign that matches, other than one of common words', () => {
  for (const { conversation } of SAMPLES) {
    const text = conversation.messages.map((message) => message.text).join('\n');
    const roots = rootsOf(text);
    for (const [topic, , pattern] of SIGNS)
      if (topic !== 'howto' && pattern.test(text))
        expect([pattern.source, couldMatch(pattern, roots)]).toEqual([pattern.source, true]);
  }
});

it.each([
  [/\bmou?ldy\b/i, 'the bread was mouldy'],
  [/\bcolou?rs?\b/i, 'wrong color'],
  [/\bcancel+ed\b/i, 'you cancelled it'],
])('%s', (pattern, text) => expect(couldMatch(pattern, rootsOf(text))).toBe(true));
