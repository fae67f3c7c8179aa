import { GRADES } from '../../conversation.ts';
import type { Condition, Turn } from '../scenario.ts';
import { type Complaint, fault } from './complaint.ts';

/** Why no reply can fulfil a condition; null where one might. */
function impossible({ grade, least, most, found, clean, says, silent, all }: Condition): string | null {
  if (GRADES.indexOf(grade?.least ?? 'poor') > GRADES.indexOf(grade?.most ?? 'excellent'))
    return 'asks for a grade above its own upper limit';
  for (const [point, from] of Object.entries(least ?? {})) {
    const to = (most as Record<string, number> | undefined)?.[point];
    if (to !== undefined && from > to) return `asks for more of “${point}” than it allows`;
  }
  if (found?.every((rule) => clean?.includes(rule))) return 'asks for findings that it forbids';
  if (says?.every((phrase) => silent?.includes(phrase))) return 'asks for words that it forbids';
  return all?.map(impossible).find((why) => why !== null) ?? null;
}

/** Faults in the order and the conditions of a turn's reactions. */
export function conditionFaults(name: string, { reactions }: Turn): Complaint[] {
  const seen = new Map<string, number>();
  return reactions.flatMap(({ when }, at) => {
    const where = `turn “${name}”, reaction ${at + 1}`;
    const last = at === reactions.length - 1;
    if (!when || Object.keys(when).length === 0)
      return last ? [] : [fault(where, 'takes every reply, so those after it are never reached. Move it to the end.')];
    const complaints: Complaint[] = [];
    if (last)
      complaints.push(
        fault(where, 'has a condition, so some replies get no answer. End the turn with one that has none.'),
      );
    const why = impossible(when);
    if (why) complaints.push(fault(where, `can never happen: its condition ${why}.`));
    const key = JSON.stringify(when);
    const before = seen.get(key);
    if (before !== undefined)
      complaints.push(fault(where, `has the same condition as reaction ${before + 1}, so it is never reached.`));
    seen.set(key, before ?? at);
    return complaints;
  });
}
