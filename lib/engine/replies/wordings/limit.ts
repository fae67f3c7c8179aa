import type { Wording } from '../types.ts';

/** Our time, set before theirs. */
export const LIMIT: readonly Wording[] = [
  {
    id: 'limit-full',
    move: 'next_step',
    when: { needs: ['limit'], approach: ['full'] },
    text: "You'll have it confirmed by [time], in good time for {limit}.",
    why: '{Limit} is what {who} works to, so our time is set before it.',
  },
  {
    id: 'limit-full-two',
    move: 'next_step',
    when: { needs: ['limit'], approach: ['full'] },
    text: "I'll write to you by [time], which leaves you room before {limit}.",
    why: '{Limit} is what {who} works to, so our time is set before it.',
  },
  {
    id: 'limit-short',
    move: 'next_step',
    when: { needs: ['limit'], approach: ['short'] },
    text: "You'll hear by [time], ahead of {limit}.",
    why: 'Our time, before theirs.',
  },
  {
    id: 'limit-choice',
    move: 'next_step',
    when: { needs: ['limit'], approach: ['choice', 'ask', 'check'] },
    text: "With {limit} in mind, I'll be back to you by [time].",
    why: 'Our time, before theirs.',
  },
];
