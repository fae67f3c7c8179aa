import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Conversation } from '../../../conversation.ts';
import { readText } from '../../read.ts';
import { review, reviewWith } from '../review.ts';
import { faultsOf } from './check.ts';
import type { TeamRule } from './rule.ts';

const RULE: TeamRule = {
  id: 'tickets',
  match: '(your|this|the) ticket',
  weight: 0.65,
  reason: 'People write to us about their things, not about tickets.',
  instead: 'your question',
  matches: ['I have closed your ticket.', 'The ticket was moved.'],
  misses: ['Your train ticket is in the letter.'],
};
const faults = (rule: Partial<TeamRule>) => faultsOf({ ...RULE, ...rule });

describe('a rule of the team’s own', () => {
  it.each([
    ['words', 'kindly revert'],
    ['choices, gaps and what may be left out', '(please|kindly) do? the .{0,2} needful'],
    ['an end of the sentence', '^ per (my|our) last (mail|email)'],
    ['a word by its letters', '/^reach[a-z]*$/ out'],
  ])('may be made of %s', (_, match) => {
    expect(faults({ match, matches: [], misses: [] })).toEqual([]);
  });

  it.each([
    ['a bracket that is never closed', 'your (ticket|case'],
    ['a star', 'your .* ticket'],
    ['a tag', 'your #Noun'],
    ['a gap too wide', 'your .{0,40} ticket'],
    ['a gap the wrong way round', 'your .{3,1} ticket'],
    ['a broken word by its letters', '/[a-/ ticket'],
    ['repeated repetitions', '/a+a+$/ ticket'],
    ['nothing', '   '],
  ])('is refused with the part that is wrong: %s', (_, match) => {
    expect(faults({ match })).toMatchObject([{ kind: 'syntax', part: expect.any(String) }]);
  });

  it('is refused where it names no word, or can be read in too many ways', () => {
    expect(faults({ match: '. .{0,3}' })).toEqual([{ kind: 'wordless' }]);
    expect(faults({ match: 'a .{0,9} b .{0,9} c .{0,9} d' })).toEqual([{ kind: 'slow' }]);
  });

  it('is refused where an example says otherwise, with the example', () => {
    expect(faults({ matches: ['I closed the case.'] })).toEqual([
      { kind: 'not_found', sentence: 'I closed the case.' },
    ]);
    expect(faults({ misses: ['This ticket is for the train.'] })).toEqual([
      { kind: 'found', sentence: 'This ticket is for the train.' },
    ]);
  });

  test('what is let through is quick, whatever is looked through', () => {
    const piece = fc.constantFrom('a', 'b', 'a?', '.{0,3}', '(a|b a|a b)', '(a|.)', '/^a*$/', '.');
    const words = fc.array(fc.constantFrom('a', 'b', 'a', 'a'), { minLength: 40, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), words, (pieces, said) => {
        const sound = faults({ match: pieces.join(' '), matches: [], misses: [] });
        if (sound.length > 0) return;
        // Counted by the work it does, not by the clock: a slow pattern would never come back.
        expect(faults({ match: pieces.join(' '), matches: [], misses: [said.join(' ')] }).length).toBeLessThan(2);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a draft, with rules of the team’s own', () => {
  const text = 'Where is my parcel? I have waited for nine days.';
  const conversation: Conversation = {
    id: '1',
    helpdesk: null,
    channel: 'email',
    subject: null,
    locale: null,
    company: null,
    customer: { name: null, email: null, since: null, segment: null, locale: null },
    agent: { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text }],
  };
  const reading = readText(text);
  const draft =
    'Hi Ana,\n\nI am sorry that you waited nine days. Your ticket is with me, and the parcel leaves today. You wrote "this ticket is old".';
  const own = (rule: Partial<TeamRule>) => reviewWith(conversation, draft, reading, [{ ...RULE, ...rule }]).own;

  it('has the words found, with the place, the reason and what to write instead', () => {
    expect(own({})).toEqual([
      {
        rule: 'team:tickets',
        in: 'draft',
        quote: 'Your ticket',
        start: draft.indexOf('Your ticket'),
        end: draft.indexOf('Your ticket') + 'Your ticket'.length,
        weight: 0.65,
        reason: RULE.reason,
        instead: 'Your question',
      },
    ]);
  });
  it('leaves quoted words alone, and uses no rule that breaks its own examples', () => {
    expect(own({ match: 'this ticket', matches: ['This ticket.'], misses: ['That ticket.'] })).toEqual([]);
    expect(own({ misses: ['Your ticket.'] })).toEqual([]);
  });
  it('keeps its score: that is about the customer', () => {
    const { own: _, ...rest } = reviewWith(conversation, draft, reading, [RULE]);
    expect(rest).toEqual(review(conversation, draft, reading));
  });
});
