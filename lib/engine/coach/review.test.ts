import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { COACH_RULES, type Conversation, type Review, RUBRIC_POINTS } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { withEdits } from './edits.ts';
import { improve } from './improve.ts';
import { review } from './review.ts';

// A hundred drafts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TURN =
  'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?';
const conversation: Conversation = {
  ...conversationOf(TURN),
  customer: { name: 'Ada Brook', email: null, since: null, segment: null, locale: null },
};
const reading = read(conversation);
const reviewed = (draft: string): Review => review(conversation, draft, reading);

function holds({ score, grade, rubric, findings }: Review, draft: string) {
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(100);
  expect(grade).toBe(score <= 40 ? 'poor' : score <= 64 ? 'weak' : score < 85 ? 'good' : 'excellent');
  expect(rubric.map(({ point }) => point)).toEqual([...RUBRIC_POINTS]);
  for (const { score: of, quote } of rubric) {
    if (of === null) expect(quote).toBeNull();
    if (quote !== null) expect(draft).toContain(quote);
  }
  for (const { rule, in: where, quote, start, end, weight, reason } of findings) {
    expect(COACH_RULES).toContain(rule);
    expect((where === 'draft' ? draft : TURN).slice(start, end)).toBe(quote);
    expect(quote).not.toBe('');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(1);
    expect(reason).not.toBe('');
  }
}

const WORDS =
  'I you we your the lamp sorry if policy please note that it is only a have sent will refund by Friday at 5 pm unfortunately cannot . , ! ? “ " \n > -- 😊 \u200f https://a.b ``` 2026-01-02 10:00 ERROR Dear Ada Hi {{name}} [date]'.split(
    ' ',
  );
const drafts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);

it('a request behind a name is no greeting', () => {
  const { findings } = reviewed('Dear Ada, please calm down.\nI have sent a new lamp; it is with you on Tuesday.');
  expect(findings.map(({ rule, quote }) => [rule, quote])).toContainEqual(['command_at_feelings', 'calm down']);
});

describe('whatever is typed', () => {
  it('is reviewed without a throw, and every quote is where it says', () => {
    fc.assert(
      fc.property(drafts, (draft) => holds(reviewed(draft), draft)),
      { numRuns: 60 },
    );
  });

  it('is improved by edits that stand in order, do not overlap and make up the whole', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { edits, text } = improve(conversation, draft, reading);
        let at = 0;
        for (const { start, end, why } of edits) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect(why).not.toBe('');
          at = end;
        }
        if (edits.length > 0) {
          const bare = (value: string) => value.replace(/\s+/g, '');
          expect(bare(text)).toBe(bare(withEdits(draft, edits)));
        } else expect(text.trim()).toBe(draft.trim());
      }),
      { numRuns: 40 },
    );
  });
});

describe('bad input', () => {
  const unread = (draft: string) => reviewed(draft).rubric.every(({ score }) => score === null);

  it.each([[''], ['   \n '], ['> You wrote: I am furious about this\n> and more'], ['```\nconst calm = down();\n```']])(
    '%j holds nothing to review',
    (draft) => expect(unread(draft)).toBe(true),
  );

  it('another language is not reviewed, and nothing is claimed of it', () => {
    const german =
      'Sehr geehrte Frau Brook, es tut mir leid, dass die Lampe beschädigt bei Ihnen angekommen ist. Wir senden Ihnen morgen eine neue.';
    expect(unread(german)).toBe(true);
    expect(reviewed(german).findings).toEqual([]);
  });

  it.each([['Ok'], ['Dear Ada,'], ['{{ticket.requester.first_name}}'], ['\u200f\u202bHello Ada\u202c']])(
    '%j is little, and is judged as that',
    (draft) => {
      const given = reviewed(draft);
      holds(given, draft);
      expect(given.score).toBeLessThan(65);
    },
  );

  it('five thousand words are read on to their limit', () => {
    const draft = 'I have sent the new lamp today, and it is only a small delay. '.repeat(400);
    holds(reviewed(draft), draft);
  });

  it('quoted history, code, logs and their own words are nobody’s fault', () => {
    const draft =
      'Hi Ada,\n\nYou wrote “calm down, they said”, and you are right. I have sent the new lamp today.\n\n`please calm down`\n2026-01-02 10:00 ERROR calm down\n\nOn 3 May 2026, Ada wrote:\n> calm down';
    expect(reviewed(draft).findings.filter(({ rule }) => rule === 'command_at_feelings')).toEqual([]);
  });
});
