import type { Rule } from '../../text/rule.ts';

/** What runs on current or fuel at home. */
export const ELECTRIC =
  'charger|plug|socket|sockets|outlet|brick|battery|batteries|power bank|powerbank|cable|flex|cord|adapter|adaptor|extension|heater|blanket|console|laptop|phone|scooter|ebike|e bike|bike|hoverboard|dryer|drier|dishwasher|machine|toaster|kettle|iron|oven|fridge|freezer|fan|lamp|light|fuse|box|breaker|inverter|router|straighteners|wand|boiler|hob|microwave|printer|vape|monitor|pad|mower|drill|toy|watch|earbud';

/** Two lists of words within so many words of each other, in either order. */
export const near = (one: string, other: string, words: number): string =>
  `((${one}) .{0,${words}} (${other})|(${other}) .{0,${words}} (${one}))`;

export const rule = (
  id: string,
  weight: number,
  reason: string,
  example: string,
  match: string,
  notIf?: string,
): Rule => ({ id, weight, reason, example, match, ...(notIf && { notIf: `(${notIf})` }) });

/** Whoever cannot look out for themselves. */
export const SMALL =
  'baby|toddler|child|children|kid|kids|son|daughter|twins|newborn|niece|nephew|grandson|granddaughter|lad|girl|boy|dog|puppy|cat|kitten|pupils|ones|year old|month old|2yo|3yo';
