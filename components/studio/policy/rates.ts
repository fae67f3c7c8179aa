/** Rates as lines that a person writes: "USD 1.1". */

export const ratesOf = (rates: Readonly<Record<string, number>>): string[] =>
  Object.entries(rates).map(([currency, rate]) => `${currency} ${rate}`);

/** What is no currency with a figure behind it is left out. */
export function ratesIn(lines: readonly string[]): Record<string, number> {
  const pairs = lines.flatMap((line) => {
    const [, currency = '', rate = ''] = /^([A-Z]{3})[\s:=]+(\d+(?:[.,]\d+)?)$/i.exec(line) ?? [];
    const figure = Number(rate.replace(',', '.'));
    return figure > 0 ? [[currency.toUpperCase(), figure] as const] : [];
  });
  return Object.fromEntries(pairs);
}
