/** How much of a text's output its loudest passage tells; the mean of all its passages tells the rest. */
export const LOUDEST = 0.7;

/** The output of a text from those of its passages: mostly the loudest, so that one clear passage of a long mail is heard. */
export function poolOf(passages: readonly { scores: Float32Array }[], output: number, share = LOUDEST): number {
  let loudest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { scores } of passages) {
    const score = scores[output] as number;
    if (score > loudest) loudest = score;
    sum += score;
  }
  return share * loudest + ((1 - share) * sum) / passages.length;
}
