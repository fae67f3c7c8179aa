import type { Net } from './net.ts';

/** Adam's moments for one array of numbers. */
class Moments {
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly values: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.first = new Float32Array(values.length);
    this.second = new Float32Array(values.length);
  }

  /** One step down the slopes of a range, which are set to zero. */
  step(slopes: Float32Array, size: number, from = 0, to = slopes.length) {
    const { first, second, values } = this;
    for (let at = from; at < to; at++) {
      const by = slopes[at] as number;
      slopes[at] = 0;
      const mean = 0.9 * (first[at] as number) + 0.1 * by;
      const square = 0.999 * (second[at] as number) + 0.001 * by * by;
      first[at] = mean;
      second[at] = square;
      values[at] = (values[at] as number) - (size * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
}

/** Share of a step that the axes and a word's own numbers take. */
const AXES_STEP = 0.5;
const OWN_STEP = 0.5;

/** Moves a net down its slopes, its words by way of the basis they are seen along. */
export class Adam {
  private time = 0;
  private readonly parts: [Moments, Float32Array][];
  private readonly axes: Moments;
  private readonly own: Moments;
  private readonly axesSlope: Float32Array;
  private readonly net: Net;
  private readonly slope: Net;

  constructor(net: Net, slope: Net) {
    this.net = net;
    this.slope = slope;
    this.parts = (['weights', 'bias', 'carry', 'out', 'outBias'] as const).map((part) => [
      new Moments(net[part]),
      slope[part],
    ]);
    this.axes = new Moments(net.basis.axes);
    this.own = new Moments(net.basis.own);
    this.axesSlope = new Float32Array(net.basis.axes.length);
  }

  step(size: number, touched: ReadonlySet<number>, pull: number) {
    this.time += 1;
    const step = (size * Math.sqrt(1 - 0.999 ** this.time)) / (1 - 0.9 ** this.time);
    for (const [moments, slopes] of this.parts) moments.step(slopes, step);
    const { basis, size: wide } = this.net;
    const slopes = this.slope.vectors;
    for (const word of touched) {
      for (let d = 0; d < basis.wide; d++) {
        const value = basis.known[word * basis.wide + d] as number;
        if (value === 0) continue;
        for (let k = 0; k < wide; k++)
          this.axesSlope[d * wide + k] =
            (this.axesSlope[d * wide + k] as number) + value * (slopes[word * wide + k] as number);
      }
      for (let at = word * wide; at < (word + 1) * wide; at++)
        slopes[at] = (slopes[at] as number) + pull * (basis.own[at] as number);
      this.own.step(slopes, OWN_STEP * step, word * wide, (word + 1) * wide);
    }
    this.axes.step(this.axesSlope, AXES_STEP * step);
  }
}
