/** Numbers as small signed steps of one scale: value = step × scale. */
export interface Steps {
  steps: Int8Array;
  scale: number;
}

/** Rounds numbers to whole steps of ±`most`; the scale is the one that loses least. */
export function stepsOf(values: Float32Array, most: number): Steps {
  const widest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9);
  let best: Steps | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut >= 0.3; cut -= 0.05) {
    const scale = (widest * cut) / most;
    const steps = Int8Array.from(values, (value) => Math.max(-most, Math.min(most, Math.round(value / scale))));
    let loss = 0;
    for (let at = 0; at < values.length; at++) loss += ((values[at] as number) - (steps[at] as number) * scale) ** 2;
    if (loss < least) {
      least = loss;
      best = { steps, scale };
    }
  }
  return best as Steps;
}
