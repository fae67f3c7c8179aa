import { choicesOf } from '../lib/engine/text/pattern.ts';

/** Files whose strings are the patterns of rules, which `buildNet` alone reads. */
const RULES =
  /\/lib\/engine\/(?:feelings|signals|causes|drivers\/motivators)\/.*\.ts$|\/lib\/engine\/text\/(?:mutes|moods)\.ts$/;
/** Kept as they are: what is in them is no rule, or is taken apart as it stands. */
const NONE = /\/(?:abroad|dangerAbroad|emoji|kinds|score|signs|strength|index)\.ts$|\.(?:cases|test)\.ts$/;
const STRING = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
/** A word of a choice, and the choices right after it that only add an ending. */
const ALIKE = /(?<=[(|'`])([a-z]{3,})((?:\|\1[a-z]{1,4})+)(?=[|)'`])/g;

const GAP = / \.\{0,(\d+)\} /g;

/** Brackets, up to three deep. */
const GROUP = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
const SINGLE = /^[a-z0-9]+$/;

/**
 * A pattern with the single words of every choice first, in the order of the alphabet: in which order they stand makes no difference (`groupOf`
 * keeps them by word, and an expression is only asked whether it fits), that of longer choices does.
 */
export const inOrder = (pattern: string): string =>
  pattern.replace(GROUP, (group) => `(${choicesInOrder(group.slice(1, -1))})`);

function choicesInOrder(inner: string): string {
  const choices = choicesOf(inner);
  const single = choices.filter((choice) => SINGLE.test(choice)).sort();
  const longer = choices.filter((choice) => !SINGLE.test(choice)).map(inOrder);
  return [...single, ...longer].join('|');
}

/**
 * The source with "smell|smells|smelling" written as "smell~s~ing", "a .{0,3} b" as "a_3 b" and "(a) (b)" as "(a)(b)", choices {@link inOrder}, or
 * null where there is nothing to fold. `unfold` in the engine makes of it again what finds the same.
 * @param id path of the file
 */
export function withFoldedEndings(code: string, id: string): string | null {
  if (!RULES.test(id) || NONE.test(id)) return null;
  return code.replace(STRING, (text) =>
    inOrder(text)
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
