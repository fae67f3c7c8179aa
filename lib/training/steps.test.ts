import { describe, expect, test } from 'vitest';
import { review } from '../engine/coach/review.ts';
import { read } from '../engine/read.ts';
import { DEMONSTRATIONS } from './demonstrations.ts';
import { leftOut, replyMarks, shownEvidence, stepsOf } from './steps.ts';

describe.each(DEMONSTRATIONS.map((one) => [one.id, one] as const))('the demonstration %s', (_, one) => {
  const reading = read(one.conversation);
  const text = one.conversation.messages[0]?.text ?? '';
  const [a, b] = one.replies ?? [];

  test('marks words of the message, none over another', () => {
    const shown = shownEvidence(reading, '0');
    expect(shown.length).toBeGreaterThanOrEqual(3);
    let at = 0;
    for (const { start, end, quote } of shown) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(text.slice(start, end)).toBe(quote);
      at = end;
    }
  });

  test('shows one reply that the coach calls poor, and why, and one that it calls excellent', () => {
    if (!a || !b) throw new Error('It has no replies.');
    // Which of the two is the better is dealt, so that no room learns to say "B".
    const both = [a, b].map(({ text }) => ({ text, judged: review(one.conversation, text, reading) }));
    const [worse, better] = both.sort((one, other) => one.judged.score - other.judged.score);
    if (!worse || !better) throw new Error('It has no replies.');
    const { judged: poor } = worse;
    const { judged: good } = better;
    expect([poor.grade, good.grade]).toEqual(['poor', 'excellent']);
    expect(replyMarks(poor, worse.text).some(({ about }) => 'hurts' in about)).toBe(true);
    expect(leftOut(poor)).not.toBeNull();
    expect(replyMarks(good, better.text).every(({ about }) => 'earns' in about)).toBe(true);
    for (const { start, end, quote } of replyMarks(good, better.text))
      expect(better.text.slice(start, end)).toBe(quote);
  });

  test('can be told in five minutes: few words on the wall, and a few to say', () => {
    const words = (said: string) => said.split(/\s+/).length;
    const shown = [text, ...(one.replies ?? []).flatMap((reply) => [reply.text, reply.reaction?.text ?? ''])];
    const said = Object.values(one.say ?? {});
    // Read aloud at 140 words a minute, with a minute and a half for the vote and the talk.
    expect(words([...shown, ...said].join(' ')) / 140).toBeLessThan(4);
    expect(said.every((line) => words(line) < 40)).toBe(true);
  });
});

test('each press shows one thing more, and the vote comes before anything is said about the replies', () => {
  const [one] = DEMONSTRATIONS;
  if (!one) throw new Error('There is none.');
  const kinds = (of: typeof one) =>
    stepsOf(of, 2).map((step) => ('side' in step ? `${step.kind} ${step.side}` : step.kind));
  expect(kinds(one)).toEqual([
    'message',
    'evidence',
    'evidence',
    'feeling',
    'vote',
    'votes',
    'coach a',
    'coach b',
    'reaction a',
    'reaction b',
    'home',
  ]);
  expect(kinds({ ...one, replies: null, takeHome: null })).toEqual(['message', 'evidence', 'evidence', 'feeling']);
});
