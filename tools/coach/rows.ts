import { type CoachRule, type Conversation, GRADES, type Grade } from '../../lib/conversation.ts';
import { factsOf } from '../../lib/engine/coach/facts.ts';
import { hurtingIn } from '../../lib/engine/coach/judge.ts';
import { MEASURES, measuresOf } from '../../lib/engine/coach/measures.ts';
import { lookedFor } from '../../lib/engine/coach/missing.ts';
import { pointsOf } from '../../lib/engine/coach/rubric.ts';
import { signsOf } from '../../lib/engine/coach/table/lean.ts';
import { tokensOf } from '../../lib/engine/coach/table/tokens.ts';
import type { Heard } from '../../lib/engine/coach/told.ts';
import { read } from '../../lib/engine/read.ts';
import { type Fresh, freshOf } from '../../test/coach/fresh.ts';
import type { Graded } from '../../test/coach/graded.ts';
import { keptScores } from './scores.ts';

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
  const kept = keptScores();
  return graded.flatMap(({ conversation, drafts }) =>
    withAndWithoutNotes(conversation).flatMap((each) => {
      const reading = read(each);
      return drafts.map(({ text, grade, flaws }) => {
        const facts = factsOf(each, text, reading);
        const { hurting, heard } = hurtingIn(facts);
        const unseen = heard.map((one) => unseenBy(one, kept));
        const measures = measuresOf(facts, pointsOf(facts, hurting), { hurting, heard: unseen });
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

/** A sentence as a table hears it that has not learned from it. */
function unseenBy(heard: Heard, kept: ReturnType<typeof keptScores>): Heard {
  const scores = kept(tokensOf(heard.line).map(({ piece }) => piece));
  return scores ? { ...heard, signs: signsOf(scores) } : heard;
}

/** Fresh drafts that their writer graded. */
export const gradedFreshRows = (): Row[] => rowsOf(freshOf('graded').map(gradedLike));

/** Fresh drafts whose writer gave flaws and no grade: what the flaws come to stands for it. */
export const freshRows = (): Row[] => rowsOf([...freshOf('seen'), ...freshOf('good')].map(gradedLike));

/** A fresh draft as a graded one: what its flaws come to stands for a grade that its writer did not give. */
export const gradedLike = ({ conversation, drafts }: Fresh): Graded => ({
  conversation,
  drafts: drafts.map((draft) => ({ ...draft, grade: draft.grade ?? gradeLike(draft.flaws) })),
});

const GRAVE: ReadonlySet<CoachRule> = new Set(['no_action', 'blame']);
/** Flaws from which a draft is poor. */
const MANY = 3;

function gradeLike(flaws: readonly CoachRule[]): Grade {
  if (flaws.length === 0) return 'excellent';
  return flaws.length >= MANY || flaws.some((flaw) => GRAVE.has(flaw)) ? 'poor' : 'weak';
}

const withAndWithoutNotes = (conversation: Conversation): Conversation[] =>
  conversation.messages.some(({ author }) => author === 'note')
    ? [conversation, withoutNotes(conversation)]
    : [conversation];

const withoutNotes = (conversation: Conversation): Conversation => ({
  ...conversation,
  messages: conversation.messages.filter(({ author }) => author !== 'note'),
});
