import { describe, expect, it } from 'vitest';
import type { CoachRule } from '../../lib/conversation.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { goodOf, heldOf } from './held.ts';

/** Drafts with each flaw in which it is found, at least; drafts that look alike in which it is found all the same, at most. */
const FLOORS: Readonly<Partial<Record<CoachRule, readonly [found: number, wrongly: number]>>> = {
  bias_confirmation: [7, 2],
  blame: [3, 0],
  empathy_run_amok: [11, 1],
  helplessness: [8, 3],
  impatience: [5, 2],
  policy_wall: [7, 2],
  repetition_shame: [8, 2],
  unanswered_question: [5, 1],
  wrong_injustice: [9, 1],
};

const held = heldOf();

describe('drafts that nothing was learned from', () => {
  it('have a floor for every flaw', () => {
    expect([...held.keys()].sort()).toEqual(Object.keys(FLOORS).sort());
    for (const drafts of held.values()) {
      expect(drafts.filter(({ has }) => has).length).toBeGreaterThanOrEqual(13);
      expect(drafts.filter(({ has }) => !has).length).toBeGreaterThanOrEqual(13);
    }
  });

  it.each([...held])('%s is found at least so often, and wrongly at most so often', (rule, drafts) => {
    const named = drafts.filter(({ conversation, text }) =>
      review(conversation, text).findings.some((finding) => finding.rule === rule),
    );
    const [found = 0, wrongly = 0] = FLOORS[rule] ?? [];
    expect(named.filter(({ has }) => has).length).toBeGreaterThanOrEqual(found);
    expect(named.filter(({ has }) => !has).length).toBeLessThanOrEqual(wrongly);
  });
});

/** From this weight on a finding is more than a hint. */
const MEDIUM = 0.5;

describe('replies as good agents write them', () => {
  const reviewed = goodOf().map(({ conversation, text }) => review(conversation, text));

  it('are hardly ever found fault with', () => {
    const faulted = reviewed.filter(({ findings }) => findings.some(({ weight }) => weight >= MEDIUM));
    expect(reviewed.length).toBeGreaterThanOrEqual(90);
    expect(faulted.length).toBeLessThanOrEqual(2);
  });

  it('are hardly ever graded weak, and never poor', () => {
    expect(reviewed.filter(({ grade }) => grade === 'poor')).toHaveLength(0);
    expect(reviewed.filter(({ grade }) => grade === 'weak').length).toBeLessThanOrEqual(6);
  });
});
