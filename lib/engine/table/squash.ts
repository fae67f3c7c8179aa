/** Beyond ±REACH a share is as good as whole. */
const REACH = 16;
/** Points a unit: straight lines between them are within a hundred-thousandth of the curve. */
const POINTS = 64;
const curve = Float32Array.from({ length: 2 * REACH * POINTS + 2 }, (_, at) => 1 / (1 + Math.exp(REACH - at / POINTS)));

/** 0…1 from log odds, off a curve drawn once: reading a text takes thousands of these. */
export function shareOf(odds: number): number {
  const place = (Math.min(REACH, Math.max(-REACH, odds)) + REACH) * POINTS;
  const at = place | 0;
  const low = curve[at] as number;
  return low + (place - at) * ((curve[at + 1] as number) - low);
}
