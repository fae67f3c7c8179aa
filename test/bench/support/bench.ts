/** What one bench found. All figures in the bench's unit. */
export interface Figures {
  figure: number;
  /** What the same work costs elsewhere, measured in the same run. */
  peer?: { name: string; figure: number };
  /** Said beside the figures: what was measured, or why it could not be. */
  note?: string;
}

export interface Bench {
  id: string;
  /** As the design's table of budgets calls it. */
  measure: string;
  unit: 's' | 'ms' | 'KB' | 'MB' | 'times' | '%';
  /** The most it may be; a budget that leans on the peer is worked out from what was found. */
  budget: number | ((found: Figures) => number);
  /** Rejects with the reason when it cannot be measured here. */
  run(): Promise<Figures>;
}

/** The middle of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] ?? Number.NaN) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Median time of one call in milliseconds, after a warm-up; `vary` gives each call other text, so that nothing is cached. */
export function time(work: (call: number) => unknown, { warmUp = 200, calls = 400 } = {}): number {
  for (let call = 0; call < warmUp; call++) work(call);
  const figures: number[] = [];
  for (let call = 0; call < calls; call++) {
    const began = performance.now();
    work(warmUp + call);
    figures.push(performance.now() - began);
  }
  return median(figures);
}
