import { isFeeling } from '../feelings/kinds.ts';
import type { Hit } from '../text/rule.ts';

const holds = (outer: Hit, inner: Hit) =>
  outer.sentence === inner.sentence && outer.from <= inner.from && inner.to <= outer.to;
const size = (hit: Hit) => hit.to - hit.from;

/** A mute silences what it shares at least half its words with. */
const covers = (mute: Hit, hit: Hit) =>
  mute.sentence === hit.sentence && 2 * (Math.min(mute.to, hit.to) - Math.max(mute.from, hit.from)) >= size(hit);

/** What a hit competes with for the same words. */
const family = (name: string): string => (isFeeling(name) ? 'feeling' : name);

/**
 * Leaves one reading of each run of words: what a mute holds is dropped, and so is a shorter hit inside a longer one
 * that explains the same words ("can't thank you enough" over "thank"). A named inner state stands for itself.
 */
export function settle(hits: readonly Hit[]): Hit[] {
  const mutes = hits.filter((hit) => hit.for === 'mute');
  const spoken = hits.filter((hit) => hit.for !== 'mute' && !mutes.some((mute) => covers(mute, hit)));
  spoken.sort((one, other) => size(other) - size(one) || Math.abs(other.weight) - Math.abs(one.weight));
  const kept: Hit[] = [];
  for (const hit of spoken) {
    const covered = kept.some(
      (longer) =>
        holds(longer, hit) &&
        family(longer.for) === family(hit.for) &&
        (longer.for === hit.for || (size(longer) > size(hit) && !hit.state)),
    );
    if (!covered) kept.push(hit);
  }
  return kept;
}
