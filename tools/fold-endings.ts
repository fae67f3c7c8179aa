/** Files whose strings are the patterns of rules, which `buildNet` alone reads. */
const RULES =
  /\/lib\/engine\/(?:feelings|signals|causes|drivers\/motivators)\/.*\.ts$|\/lib\/engine\/text\/(?:mutes|moods)\.ts$/;
/** Kept as they are: what is in them is no rule, or is taken apart as it stands. */
const NONE = /\/(?:abroad|dangerAbroad|emoji|kinds|score|signs|strength|index)\.ts$|\.(?:cases|test)\.ts$/;
const STRING = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
/** A word of a choice, and the choices right after it that only add an ending. */
const ALIKE = /(?<=[(|'`])([a-z]{3,})((?:\|\1[a-z]{1,4})+)(?=[|)'`])/g;

const GAP = / \.\{0,(\d+)\} /g;

/**
 * The source with "smell|smells|smelling" written as "smell~s~ing", "a .{0,3} b" as "a_3 b" and "(a) (b)" as "(a)(b)", or null where there
 * is nothing to fold. `unfold` in the engine makes the same pattern of it again.
 * @param id path of the file
 */
export function withFoldedEndings(code: string, id: string): string | null {
  if (!RULES.test(id) || NONE.test(id)) return null;
  return code.replace(STRING, (text) =>
    text
      .replace(ALIKE, (_, word: string, others: string) => word + others.split(`|${word}`).join('~'))
      .replace(GAP, '_$1 ')
      .replaceAll(') (', ')('),
  );
}

/** Folds endings and gaps in what is shipped: compression finds what it has just seen, but not as briefly as that. */
export function foldEndings() {
  return {
    name: 'fold-endings',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const shipped = withFoldedEndings(code, id);
      return shipped === null ? null : { code: shipped, map: null };
    },
  };
}
