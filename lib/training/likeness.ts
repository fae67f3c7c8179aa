/** How much of one text stands in another: pasted texts are noticed by it. */

const RUN = 3;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** Share of three-word runs that two texts have in common, 0…1, of the longer one; 0 where one is too short to tell. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [runsOf(one), runsOf(other)];
  const most = Math.max(mine.size, theirs.size);
  if (mine.size < RUN || theirs.size < RUN) return 0;
  let common = 0;
  for (const run of mine) if (theirs.has(run)) common += 1;
  return common / most;
}
