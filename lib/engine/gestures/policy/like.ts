import type { GestureKind } from '../../../conversation.ts';
import type { LedgerEntry } from '../../../gestures.ts';
import { byTime } from '../../time/iso.ts';
import type { Matter } from '../types.ts';

/** So many like cases are shown. */
const SHOWN = 5;
/** From so many on, what they were given is what is usual. Two may be chance. */
export const USUAL_FROM = 3;

/** The last cases of the same fault and severity, with a cause in common, by the kind they were given; newest first. One pass. */
export function likeCases(
  entries: readonly LedgerEntry[],
  { fault, severity, quiet }: Pick<Matter, 'fault' | 'severity'> & { quiet: Pick<Matter['quiet'], 'causes'> },
): ReadonlyMap<GestureKind, readonly LedgerEntry[]> {
  const kinds = new Map<GestureKind, LedgerEntry[]>();
  for (const entry of entries) {
    const { case: one, kind } = entry;
    if (entry.state !== 'given' || one.fault !== fault || one.severity !== severity) continue;
    if (!one.causes.some((cause) => quiet.causes.includes(cause))) continue;
    const newest = kinds.get(kind) ?? [];
    newest.push(entry);
    kinds.set(kind, newest);
    if (newest.length > SHOWN * 20) keepNewest(newest);
  }
  for (const newest of kinds.values()) keepNewest(newest);
  return kinds;
}

function keepNewest(entries: LedgerEntry[]): void {
  entries.sort((one, other) => byTime(other.at, one.at) || (one.id < other.id ? -1 : 1));
  entries.length = Math.min(entries.length, SHOWN);
}

/** What like cases were given, the middle of them; null where too few are known. */
export function usualOf(like: readonly LedgerEntry[]): number | null {
  if (like.length < USUAL_FROM) return null;
  const amounts = like.map(({ amount }) => amount).sort((one, other) => one - other);
  return amounts[Math.floor(amounts.length / 2)] ?? null;
}
