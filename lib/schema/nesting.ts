/** Blocks of Liquid inside each other at most, and loops: a loop in a loop in a loop is no letter but a trap. */
const DEEPEST = 12;
const DEEPEST_LOOPS = 2;

const TAGS = /\{%-?\s*(end)?(if|unless|case|for|tablerow|capture)\b/g;

/** Whether a template nests deeper than any letter does. */
export function nestsTooDeep(body: string): boolean {
  let depth = 0;
  let loops = 0;
  for (const [, end, tag = ''] of body.matchAll(TAGS)) {
    const step = end === undefined ? 1 : -1;
    depth += step;
    if (tag === 'for' || tag === 'tablerow') loops += step;
    if (depth > DEEPEST || loops > DEEPEST_LOOPS) return true;
  }
  return false;
}
