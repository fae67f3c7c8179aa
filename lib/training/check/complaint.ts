import type { EndingKind, PathName } from '../scenario.ts';

/** Where in a scenario something is wrong. `at`: the number of a reaction or a reply, from 1; null for a way as a whole. */
export type Place =
  | { field: 'about' | 'opening' | 'hidden' | 'practises' | 'turns' | 'endings' | 'paths' }
  | { field: 'turn'; turn: string }
  | { field: 'reaction'; turn: string; at: number }
  | { field: 'ending'; ending: EndingKind }
  | { field: 'path'; path: PathName; at: number | null };

/**
 * What may be wrong, each with what its sentence is about, in order. `plain` is shown as it is; the rest are names of ours,
 * which the page words as its form does.
 */
export const WHATS = {
  no_first: [],
  turn_unreached: [],
  leads_nowhere: ['plain'],
  takes_all: [],
  no_rest: [],
  same_as: ['plain'],
  covered_by: ['plain'],
  covered_by_all: ['plain'],
  rest_too_good: [],
  impossible: [],
  over_length: ['plain', 'plain'],
  over_count: ['plain'],
  unfit: [],
  impossible_grade: [],
  impossible_point: ['point'],
  impossible_found: [],
  impossible_words: [],
  roundabout: [],
  too_short: ['plain'],
  too_long: ['plain', 'plain'],
  ending_unwritten: [],
  ending_unreached: [],
  no_bad_ending: [],
  no_middling_ending: [],
  no_good_ending: [],
  never_told: [],
  over_before: [],
  taken_for: ['oddity'],
  off_grade: ['grade', 'plain', 'grade', 'grade'],
  ends_elsewhere: ['ending', 'ending', 'grade', 'plain'],
  ends_nowhere: ['ending'],
  ends_unfitting: ['ending'],
  too_alike: ['plain', 'plain', 'plain', 'plain'],
  no_model: [],
  weak_model: ['grade', 'plain'],
  unlearned: ['point'],
  reads_otherwise: ['feeling', 'feeling'],
  reads_unfair: ['injustice', 'injustice'],
} as const satisfies Record<
  string,
  readonly ('plain' | 'point' | 'oddity' | 'grade' | 'ending' | 'feeling' | 'injustice')[]
>;
export type What = keyof typeof WHATS;

/** What is wrong with a scenario, for the one who wrote it. */
export interface Complaint {
  /** `fault`: it must not be used so. `note`: worth a look. */
  kind: 'fault' | 'note';
  place: Place;
  what: What;
  about: readonly string[];
}

const complaint =
  (kind: Complaint['kind']) =>
  (place: Place, what: What, ...about: readonly (string | number)[]): Complaint => ({
    kind,
    place,
    what,
    about: about.map(String),
  });

export const fault = complaint('fault');
export const note = complaint('note');
