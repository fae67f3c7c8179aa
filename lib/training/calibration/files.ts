/** What calibration gives away as files; `lib/schema/grades.ts` reads a colleague's. */
import type { GradedDraft } from './drafts.ts';
import type { Disagreement, Graded } from './grades.ts';

const written = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** A trainer's grades, for a colleague. */
export const gradesFile = (by: string, grades: Graded): string =>
  written({ attune: 'grades', version: 1, by: by.trim(), grades });

/** What the graders see differently, each with the message and the draft: examples to talk about, and to tune the team's rules by. */
export const examplesFile = (apart: readonly Disagreement[], drafts: readonly GradedDraft[]): string =>
  written({
    attune: 'examples',
    version: 1,
    examples: apart.flatMap(({ draft: id, grades }) => {
      const found = drafts.find((one) => one.id === id);
      if (!found) return [];
      const { conversation, draft } = found;
      return [{ id, channel: conversation.channel, text: conversation.messages[0]?.text ?? '', draft, grades }];
    }),
  });
