/** Runs of five words of a text, in lower case. */
function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

/** How alike two texts are, 0…1: the share of runs of five words that both have (Jaccard). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const run of one) if (other.has(run)) both += 1;
  return both / Math.max(1, one.size + other.size - both);
}

/** Each text's likeness to the one that it is most like, with the place of that one. */
export function nearest(texts: readonly string[]): { at: number; to: number; share: number }[] {
  const all = texts.map(runs);
  return all.map((mine, at) =>
    all.reduce(
      (best, other, to) => {
        const share = to === at ? 0 : alike(mine, other);
        return share > best.share ? { at, to, share } : best;
      },
      { at, to: at, share: 0 },
    ),
  );
}
