import { describe, expect, it } from 'vitest';
import { COACH_RULES, type Conversation } from '../../../conversation.ts';
import { conversationOf, read } from '../../read.ts';
import { factsOf } from '../facts.ts';
import { judge } from '../judge.ts';
import { isKnownMiss } from '../known-misses.ts';
import { tables } from './all.cases.ts';
import { RULES } from './index.ts';

const conversation: Conversation = {
  ...conversationOf(
    'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?',
  ),
  customer: { name: 'Ada Brook', email: null, since: null, segment: null, locale: null },
};
const reading = read(conversation);
const found = (draft: string) =>
  judge(factsOf(conversation, draft, reading)).findings.map(({ rule }) => rule as string);

/** The first look compiles every phrase; no row should pay for that. */
found('Good morning.');

for (const [name, { match, miss }] of Object.entries(tables)) {
  describe(name, () => {
    const row = (text: string) => (isKnownMiss(name, text) ? it.fails : it);
    for (const text of match) row(text)(`in: ${text}`, () => expect(found(text)).toContain(name));
    for (const text of miss) row(text)(`not in: ${text}`, () => expect(found(text)).not.toContain(name));
  });
}

describe('the rules', () => {
  it('are those of the contract, in its order', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...COACH_RULES]);
  });

  it('each say why and from where, in a plain sentence', () => {
    for (const { reason, source, weight, heat } of RULES) {
      expect(reason).toMatch(/^[A-Z“].*\.$/);
      expect(source).not.toBe('');
      expect(weight + heat).toBeLessThanOrEqual(1);
    }
  });
});
