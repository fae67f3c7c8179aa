import type { Complaint, Place } from '../check/complaint.ts';
import type { Empty } from './empty.ts';

/** Without these a talk cannot go on; ways, endings and all the rest may come later. */
const NEEDED: ReadonlySet<Empty['field']> = new Set<Empty['field']>(['name', 'opening', 'says', 'why']);
const GRAPH: ReadonlySet<Place['field']> = new Set<Place['field']>(['opening', 'turns', 'turn', 'reaction']);

/** Whether a scenario that is still being written has words enough to be tried. */
export const canBeTried = (empty: readonly Empty[]): boolean => !empty.some(({ field }) => NEEDED.has(field));

/** What of all that is wrong with a scenario keeps it from being tried. */
export const hindrances = (found: readonly Complaint[]): Complaint[] =>
  found.filter(({ kind, place, what }) => kind === 'fault' && what !== 'no_model' && GRAPH.has(place.field));
