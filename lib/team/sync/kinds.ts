/** What may travel, by kind; the server's own checks say the same (`tools/team/design`). Whatever is not here stays at home. */

/** In the team's shared database: written by leads, read by all. */
export const SHARED_KINDS = [
  'template',
  'persona',
  'policy',
  'voice',
  'rule',
  'target',
  'scenario',
  'draft',
  'edition',
  'answer',
  'decision',
  'pack',
  'member',
  'aggregate',
  'change',
  'purge',
] as const;

/** In an agent's own database: written once by that agent, read by leads. */
export const OUT_KINDS = ['gesture', 'counters', 'kudos', 'offer', 'request'] as const;

/** In an agent's own database too: thanks of others, passed on by a lead, for that agent alone. */
export const PASSED_KIND = 'thanked';

export const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

const TOLD: readonly string[] = OUT_KINDS;

/** A filter that lets these kinds pass. What was told is never taken back from there: that it is gone here stays here. */
export const only =
  (kinds: readonly string[]) =>
  ({ _id, _deleted }: { _id: string; _deleted?: boolean }): boolean =>
    kinds.includes(kindOf(_id)) && !(_deleted && TOLD.includes(kindOf(_id)));
