import type { Wording } from '../types.ts';

/** What is known and what is not. Never a cause that nobody has checked. */
export const EXPLAIN: readonly Wording[] = [
  {
    id: 'explain-unknown',
    move: 'explain',
    when: {
      kind: ['trouble'],
      cause: ['no_information'],
      lacks: ['wanting'],
      topic: ['delivery', 'billing', 'refund', 'outage', 'bug', 'access', 'service', 'status'],
    },
    text: "I don't know yet why this happened, and I won't guess. You'll have the reason from me once I do.",
    why: '{Who} was left without information; saying what is not known yet is honest information too.',
  },
  {
    id: 'explain-cause',
    move: 'explain',
    when: { kind: ['trouble'], injustice: ['process'], cause: ['broken_promise'] },
    text: 'This is what went wrong: [what went wrong].',
    why: 'How it was handled is the point for {who}, so one honest line on it belongs here.',
  },
  {
    id: 'explain-future',
    move: 'explain',
    when: { kind: ['trouble'], motivator: ['confidence_in_future'], needs: ['againask'] },
    text: "So that it doesn't happen to you again, this changes: [what changes].",
    why: '{Who} asks whether it will happen again; that deserves its own line.',
  },
  {
    id: 'explain-billing',
    move: 'explain',
    when: { kind: ['trouble'], topic: ['billing'], needs: ['unagreed'], notOverlay: ['legal'] },
    text: "If a charge is one you didn't agree to, it doesn't stay with you. If it turns out to be something else, I'll show you what it is and where it came from.",
    why: 'Nobody has checked the charge yet, so the reply says what follows either way.',
  },
  {
    id: 'explain-security',
    move: 'explain',
    when: { topic: ['security', 'scam'] },
    text: "I'll only ever ask you for things I need, and never for a password, a code or bank details. If a message asks you for one, it isn't from me.",
    why: 'When safety is in doubt, knowing what we never ask for protects {who} right now.',
  },
  {
    id: 'explain-rude',
    move: 'explain',
    when: { kind: ['trouble'], topic: ['staff'], injustice: ['respect'] },
    text: "What you've told me is enough for me to raise it. You don't have to prove anything.",
    why: 'No verdict before both sides are known, and no doubt cast on {who}.',
  },
  {
    id: 'explain-unfair',
    move: 'explain',
    when: { kind: ['trouble'], cause: ['unfairness'], topic: ['price', 'booking', 'stay', 'food', 'service', 'staff'] },
    text: "I'll check how cases like yours were handled, and if you were treated differently without a good reason, I'll say so.",
    why: 'Fairness is answered by comparing, not by assuring.',
  },
];
