import { isFeeling } from '../feelings/kinds.ts';
import type { Hit } from '../text/rule.ts';

const holds = (outer: Hit, inner: Hit) =>
  outer.sentence === inner.sentence && outer.from <= inner.from && inner.to <= outer.to;
const size = (hit: Hit) => hit.to - hit.from;

/** Mutes that take the feeling out of a thing's name or end, not the fact: a dead battery is no grief, but a fault. */
const OF_THINGS = ['thing_died', 'dead_thing', 'killing_battery', 'cold_thing'];

/** A mute silences what it shares at least half its words with. */
const covers = (mute: Hit, hit: Hit) => {
  if (mute.sentence !== hit.sentence || hit.rule === KEPT[mute.rule]) return false;
  if (OF_THINGS.includes(mute.rule.slice('mute.'.length)) && hit.for.startsWith('cause:')) return false;
  return 2 * (Math.min(mute.to, hit.to) - Math.max(mute.from, hit.from)) >= size(hit);
};

/** What says the same as a mute in so many words. */
const KEPT: Record<string, string> = {
  'mute.expected_bad': 'joy.turned_out_well',
  'mute.was_doubtful': 'joy.turned_out_well',
  'mute.bad_egg': 'danger.rotten_eggs',
  'mute.hear_badly': 'vulnerability.hear_badly',
};

/** Mutes that leave something to be heard. */
export const SAYS_SOMETHING: ReadonlySet<string> = new Set([
  ...Object.keys(KEPT),
  ...OF_THINGS.map((name) => `mute.${name}`),
]);

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
