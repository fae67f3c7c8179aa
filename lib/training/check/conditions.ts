import { GRADES } from '../../conversation.ts';
import type { Condition, Turn } from '../scenario.ts';
import { type Complaint, fault, type What } from './complaint.ts';

/** Why no reply can fulfil a condition; null where one might. */
function impossible({ grade, least, most, found, clean, says, silent, all }: Condition): [What, ...string[]] | null {
  if (GRADES.indexOf(grade?.least ?? 'poor') > GRADES.indexOf(grade?.most ?? 'excellent')) return ['impossible_grade'];
  for (const [point, from] of Object.entries(least ?? {})) {
    const to = (most as Record<string, number> | undefined)?.[point];
    if (to !== undefined && from > to) return ['impossible_point', point];
  }
  if (found?.every((rule) => clean?.includes(rule))) return ['impossible_found'];
  if (says?.every((phrase) => silent?.includes(phrase))) return ['impossible_words'];
  return all?.map(impossible).find((why) => why !== null) ?? null;
}

/** Faults in the order and the conditions of a turn's reactions. */
export function conditionFaults(name: string, { reactions }: Turn): Complaint[] {
  const seen = new Map<string, number>();
  return reactions.flatMap(({ when }, at) => {
    const place = { field: 'reaction', turn: name, at: at + 1 } as const;
    const last = at === reactions.length - 1;
    if (!when || Object.keys(when).length === 0) return last ? [] : [fault(place, 'takes_all')];
    const complaints: Complaint[] = [];
    if (last) complaints.push(fault(place, 'no_rest'));
    const why = impossible(when);
    if (why) complaints.push(fault(place, ...why));
    const key = JSON.stringify(when);
    const before = seen.get(key);
    if (before !== undefined) complaints.push(fault(place, 'same_as', before + 1));
    seen.set(key, before ?? at);
    return complaints;
  });
}
