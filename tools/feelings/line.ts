/** One line of a table: a name, then its cells, numbers with the digits they deserve. */
export function line(name: string, ...cells: (string | number)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell).padStart(12));
  return `  ${name.padEnd(34)}${shown.join('')}`.trimEnd();
}

export const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1);
