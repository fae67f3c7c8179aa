import { i18n } from '#i18n';
import type { Feeling, Grade, Injustice, RubricPoint } from '../../../lib/conversation.ts';
import { type Complaint, WHATS, type What } from '../../../lib/training/check/complaint.ts';
import type { EndingKind, Oddity } from '../../../lib/training/scenario.ts';
import { feelingWords } from '../../panel/feeling.ts';

const WORDS = {
  plain: (name: string) => name,
  point: (name: string) => i18n.t(`coach.point.${name as RubricPoint}`),
  oddity: (name: string) => i18n.t(`training.write.taken.${name as Oddity}`),
  grade: (name: string) => i18n.t(`training.grade.${name as Grade}`),
  ending: (name: string) => i18n.t(`training.write.end.${name as EndingKind}`),
  feeling: (name: string) => (name === 'neutral' ? i18n.t('level.calm') : feelingWords(name as Feeling, 2)),
  injustice: (name: string) =>
    name === 'none'
      ? i18n.t('training.write.nothing_unfair')
      : i18n.t(`injustice.${name as Exclude<Injustice, 'none'>}`),
} as const;

/** Each of these sentences has its own number of gaps, which `WHATS` knows and the type of the texts cannot. */
const tell = i18n.t as unknown as (key: `training.write.what.${What}`, words: string[]) => string;

/** What is wrong, in a sentence, with the names that the form shows. */
export function complaintWords({ what, about }: Complaint): string {
  const words = WHATS[what].map((kind, at) => WORDS[kind](about[at] ?? ''));
  return tell(`training.write.what.${what}`, words);
}
