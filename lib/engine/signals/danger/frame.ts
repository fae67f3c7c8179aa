/** Two lists of words within so many words of each other, in either order. */
export const near = (one: string, other: string, words: number): string =>
  `((${one}) .{0,${words}} (${other})|(${other}) .{0,${words}} (${one}))`;

/** A child, or whoever else cannot look out for themselves. */
export const SMALL =
  'baby|toddler|child|children|kid|kids|son|daughter|twins|newborn|niece|nephew|grandson|granddaughter|lad|girl|boy|dog|puppy|cat|kitten|pupils|little (one|ones)|year old|2yo|3yo';
/** Things that run on current. */
export const ELECTRIC =
  'charger|plug|socket|sockets|outlet|brick|battery|batteries|power bank|powerbank|cable|flex|cord|lead|adapter|adaptor|extension|heater|blanket|console|laptop|phone|scooter|ebike|hoverboard|dryer|drier|dishwasher|washing machine|machine|toaster|kettle|iron|oven|fridge|freezer|fan|lamp|light|fitting|meter|fuse|fuse box|breaker|inverter|panel|router|box|straighteners|wand|boiler|hob|microwave|printer';
