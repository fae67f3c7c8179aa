import { describe, expect, it, test } from 'vitest';
import type { FollowUp } from './follow-ups.ts';
import type { FeltThen, Outcome } from './outcomes.ts';
import type { Target } from './shared.ts';
import { progressOf, shareOf } from './targets.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const ago = (days: number, minutes = 0) => new Date(NOW - days * 86_400_000 + minutes * 60_000).toISOString();

const outcome = (start: FeltThen, end: FeltThen, rest: Partial<Outcome> = {}): Outcome => ({
  helpdesk: 'https://desk.example',
  ticket: '1',
  customer: null,
  at: ago(3),
  start,
  end,
  causes: [],
  signals: [],
  stage: 'active',
  channel: 'email',
  steps: { done: [], all: 0 },
  gestures: [],
  minutes: { first: 10, whole: 60 },
  messages: { theirs: 2, ours: 1 },
  lesson: null,
  ...rest,
});
const ANGRY: FeltThen = { headline: 'anger', level: 3 };
const UPSET: FeltThen = { headline: 'disappointment', level: 2 };
const CALM: FeltThen = { headline: 'relief', level: 1 };

const followUp = (rest: Partial<FollowUp>): FollowUp => ({
  id: '1',
  promised: 'call',
  due: ago(2),
  zone: null,
  state: 'done',
  snoozed: 0,
  helpdesk: '',
  ticket: '',
  page: null,
  customer: null,
  made: ago(5),
  closed: ago(2),
  ...rest,
});

const target = (kind: Target['kind'], minutes: number | null = null): Target => ({
  version: 1,
  name: 'One',
  kind,
  minutes,
  share: 80,
  days: 30,
});
const count = (one: Target, outcomes: Outcome[], followUps: FollowUp[] = []) => {
  const { met, of } = progressOf('t', one, { outcomes, followUps }, NOW);
  return [met, of];
};

describe('[R7] a first reply to heated tickets', () => {
  const fast = target('first_reply', 30);
  it('counts strong anger and abuse, met within the minutes', () => {
    const all = [
      outcome(ANGRY, CALM, { minutes: { first: 30, whole: null } }),
      outcome(ANGRY, CALM, { minutes: { first: 31, whole: null } }),
      outcome({ headline: 'neutral', level: 0 }, CALM, { signals: ['abuse'], minutes: { first: 1, whole: null } }),
    ];
    expect(count(fast, all)).toEqual([2, 3]);
  });
  it('leaves out the calm, the glad, what is long ago, and pages that tell no times', () => {
    const all = [
      outcome(UPSET, CALM),
      outcome({ headline: 'joy', level: 3 }, CALM),
      outcome(ANGRY, CALM, { at: ago(31) }),
      outcome(ANGRY, CALM, { minutes: { first: null, whole: null } }),
    ];
    expect(count(fast, all)).toEqual([0, 0]);
  });
});

describe('[R7] upset customers who end calm', () => {
  it('counts those who have written again', () => {
    const all = [
      outcome(ANGRY, CALM),
      outcome(UPSET, { headline: 'neutral', level: 0 }),
      outcome(UPSET, { headline: 'frustration', level: 1 }),
      outcome(UPSET, CALM, { messages: { theirs: 1, ours: 1 } }),
      outcome({ headline: 'anxiety', level: 1 }, CALM),
    ];
    expect(count(target('recovery'), all)).toEqual([2, 3]);
  });
});

describe('[R7] follow-ups kept', () => {
  it('counts what was due: done in time or an hour late, or not', () => {
    const all = [
      followUp({}),
      followUp({ closed: ago(2, 59) }),
      followUp({ closed: ago(2, 61) }),
      followUp({ state: 'open', closed: null }),
    ];
    expect(count(target('follow_ups'), [], all)).toEqual([2, 4]);
  });
  it('leaves out what is not due yet, handed over, declined, or long ago', () => {
    const all = [
      followUp({ state: 'open', closed: null, due: ago(-1) }),
      followUp({ state: 'handed_over' }),
      followUp({ state: 'declined' }),
      followUp({ due: ago(40), closed: ago(40) }),
    ];
    expect(count(target('follow_ups'), [], all)).toEqual([0, 0]);
  });
});

test('no share is said below five cases', () => {
  expect(shareOf({ met: 4, of: 4 })).toBeNull();
  expect(shareOf({ met: 4, of: 5 })).toBe(80);
  expect(shareOf({ met: 0, of: 0 })).toBeNull();
});
