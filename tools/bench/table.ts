const WIDTHS = [46, 12, 12, 26];

/** One line of the table: four columns and what is said about them. */
export function row(measure: string, figure: string, budget: string, peer: string, verdict: string): string {
  const cells = [measure, figure, budget, peer].map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0));
  return [...cells, verdict].join(' ').trimEnd();
}
