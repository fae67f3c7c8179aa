import { expect, test } from 'vitest';
import { BOILER } from '../../test/gallery/fixtures/boiler.ts';
import { reading } from '../../test/gallery/make.ts';
import { corrected } from '../engine/corrected.ts';
import { correctionTo, judgedOf, turnText, without } from './judgement.ts';

const { reading: READ, conversation } = BOILER;

test('the turn is what the customer wrote since the last answer', () => {
  expect(turnText(conversation)).toBe(conversation.messages.at(-1)?.text);
  const again = { ...conversation.messages[4], id: '5', text: 'Hello?' } as (typeof conversation.messages)[number];
  expect(turnText({ ...conversation, messages: [...conversation.messages, again] })).toMatch(/ombudsman\.\n\nHello\?$/);
});

test('saying what was read corrects nothing, in whatever order', () => {
  expect(correctionTo(READ, judgedOf(READ))).toBeNull();
  const said = { ...judgedOf(READ), feelings: { unheard: 2, anxiety: 2, anger: 2 } as const };
  expect(correctionTo(READ, said)).toBeNull();
});

test('saying so where Attune was not sure is a correction', () => {
  const unsure = reading({ sure: false });
  expect(correctionTo(unsure, judgedOf(unsure))).toEqual({
    felt: { headline: 'neutral', feelings: {} },
    dismissed: [],
  });
});

test('a feeling that is not so leaves the others, and the next leads', () => {
  const correction = correctionTo(READ, without(READ, 'anger'));
  expect(correction?.felt).toEqual({ headline: 'anxiety', feelings: { anxiety: 2, unheard: 2 } });
});

test('a signal that is not so leaves the feelings to what is read', () => {
  expect(correctionTo(READ, without(READ, 'churn'))).toEqual({ felt: null, dismissed: ['churn'] });
});

test('one thing after the other adds up', () => {
  const first = correctionTo(READ, without(READ, 'churn'));
  if (!first) throw new Error('no correction');
  const second = correctionTo(READ, without(corrected(READ, first), 'unheard'));
  expect(second).toEqual({ felt: { headline: 'anger', feelings: { anger: 2, anxiety: 2 } }, dismissed: ['churn'] });
});
