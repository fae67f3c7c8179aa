const FOLDED = /([a-z]+)((?:~[a-z]+)+)/g;
const GAP = /_(\d+) /g;

/** A pattern as it was written: "smell~s_3 it" is "smell|smells .{0,3} it" (see `tools/fold-endings.ts`). */
export const unfold = (pattern: string): string =>
  pattern
    .replace(FOLDED, (_, word: string, endings: string) => word + endings.replaceAll('~', `|${word}`))
    .replace(GAP, ' .{0,$1} ')
    .replaceAll(')(', ') (');
