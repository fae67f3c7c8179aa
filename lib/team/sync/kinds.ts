/** What may travel, by kind; the server's own checks say the same (`tools/team/design`). Whatever is not here stays at home. */

/** In the team's shared database: written by leads, read by all. */
export const SHARED_KINDS = [
  'template',
  'persona',
  'policy',
  'voice',
  'rule',
  'target',
  'draft',
  'edition',
  'answer',
  'pack',
  'member',
  'aggregate',
  'change',
  'purge',
] as const;

/** In an agent's own database: written once by that agent, read by leads. */
export const OUT_KINDS = ['gesture', 'counters', 'kudos', 'offer'] as const;

export const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** A filter that lets these kinds pass. */
export const only =
  (kinds: readonly string[]) =>
  ({ _id }: { _id: string }): boolean =>
    kinds.includes(kindOf(_id));
