import { expect, test } from 'vitest';
import type { CustomerCard } from '../customers.ts';
import { readingOf } from '../engine/replies/conversations.fixture.ts';
import { pulseFor } from './likes.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const GLAD = readingOf({ feel: 'gratitude' });

const card = (at: string, asked: string | null = null): CustomerCard => ({
  asked,
  advocate: false,
  ideas: 0,
  preferences: {
    channel: { value: 'email', from: 'said', at },
    address: null,
    marketing: null,
    calls: null,
    gifts: null,
    likes: { value: ['handwritten_note'], from: 'asked', at },
    dislikes: null,
    needs: null,
  },
});

test('[G4] in a calm moment an agent is reminded to ask what nobody knows, or what has aged', () => {
  expect(pulseFor(null, GLAD, NOW)).toBe('channel');
  expect(pulseFor(card('2026-10-01T10:00:00Z'), GLAD, NOW)).toBeNull();
  expect(pulseFor(card('2024-10-01T10:00:00Z'), GLAD, NOW)).toBe('channel');
});

test('nobody is asked when upset, and nobody twice within months', () => {
  for (const feel of ['anger', 'anxiety', 'sadness'] as const)
    expect(pulseFor(null, readingOf({ feel, level: 1 }), NOW)).toBeNull();
  expect(pulseFor(null, readingOf({ feel: 'gratitude', signals: ['vulnerability'] }), NOW)).toBeNull();
  expect(pulseFor(card('2024-10-01T10:00:00Z', '2026-10-20T10:00:00Z'), GLAD, NOW)).toBeNull();
});
