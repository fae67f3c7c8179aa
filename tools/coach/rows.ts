import { type CoachRule, type Conversation, GRADES } from '../../lib/conversation.ts';
import { factsOf } from '../../lib/engine/coach/facts.ts';
import { findingsOf } from '../../lib/engine/coach/findings.ts';
import { MEASURES, measuresOf } from '../../lib/engine/coach/measures.ts';
import { lookedFor } from '../../lib/engine/coach/missing.ts';
import { pointsOf } from '../../lib/engine/coach/rubric.ts';
import { read } from '../../lib/engine/read.ts';
import type { Graded } from '../../test/coach/graded.ts';

/** One draft as the fit sees it. */
export interface Row {
  group: string;
  /** 0…3 */
  grade: number;
  measures: number[];
  flaws: ReadonlySet<CoachRule>;
  /** Rules about missing things that found something by themselves. */
  found: ReadonlySet<CoachRule>;
}

/** Every draft twice: with the notes of the thread, as an agent has them, and without. */
export function rowsOf(graded: readonly Graded[]): Row[] {
  return graded.flatMap(({ conversation, drafts }) =>
    [conversation, withoutNotes(conversation)].flatMap((each) => {
      const reading = read(each);
      return drafts.map(({ text, grade, flaws }) => {
        const facts = factsOf(each, text, reading);
        const findings = findingsOf(facts);
        const measures = measuresOf(facts, pointsOf(facts, findings), findings);
        const found = [...lookedFor(facts)].filter(([, all]) => all.length > 0).map(([rule]) => rule);
        return {
          group: each.id,
          grade: GRADES.indexOf(grade),
          measures: MEASURES.map((name) => measures[name]),
          flaws: new Set(flaws),
          found: new Set<CoachRule>(found),
        };
      });
    }),
  );
}

const withoutNotes = (conversation: Conversation): Conversation => ({
  ...conversation,
  messages: conversation.messages.filter(({ author }) => author !== 'note'),
});
