/** How much of a text's output its loudest passage tells; the mean of all its passages tells the rest. */
export const LOUDEST = 0.7;

/** The output of a text from those of its passages: mostly the loudest, so that one clear passage of a long mail is heard. */
export function poolOf(scores: readonly Float32Array[], output: number, share = LOUDEST): number {
  let loudest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const each of scores) {
    const score = each[output] as number;
    if (score > loudest) loudest = score;
    sum += score;
  }
  return share * loudest + ((1 - share) * sum) / scores.length;
}
