import { expect, test } from 'vitest';
import type { CoachFinding, CoachRule } from '../../conversation.ts';
import { worthSaying } from './worth.ts';

const finding = (rule: CoachRule, quote: string, where: CoachFinding['in'] = 'draft'): CoachFinding => ({
  rule,
  in: where,
  quote,
  start: 0,
  end: quote.length,
  weight: 0.6,
  reason: '',
  instead: null,
});
const NOBODY = { once: new Set<string>(), ignored: [] };
const LONG = 'We will look into it as soon as possible and then somebody will call you back.';

test('a draft that has only begun leaves nothing out yet', () => {
  const all = [finding('no_action', 'What now?', 'message'), finding('blame', 'you should have')];
  expect(worthSaying(all, 'Well, you should have', NOBODY)).toEqual([all[1]]);
  expect(worthSaying(all, LONG, NOBODY)).toHaveLength(2);
});

test('what was set aside stays so, however it is spaced or capitalised', () => {
  const all = [finding('blame', 'You  should have')];
  expect(worthSaying(all, LONG, { once: new Set(['blame you should have']), ignored: [] })).toEqual([]);
  expect(worthSaying(all, LONG, { ...NOBODY, ignored: [{ rule: 'blame', words: 'you should have' }] })).toEqual([]);
  expect(worthSaying(all, LONG, { ...NOBODY, ignored: [{ rule: 'wall', words: 'you should have' }] })).toEqual(all);
});

test('the same open words are named once, and what hurts is not folded away behind what is missing', () => {
  const missing = finding('no_action', 'What now?', 'message');
  const other = finding('no_acknowledgement', 'Twelve days', 'message');
  const hurts = finding('vague_time', 'as soon as possible');
  const all = [missing, finding('unanswered_question', 'What now?', 'message'), other, hurts];
  expect(worthSaying(all, LONG, NOBODY)).toEqual([missing, hurts, other]);
});
