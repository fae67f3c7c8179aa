/** Where a gap begins and ends while a text is being made; no value may hold these signs. */
export const GAP = { opens: '\uE000', closes: '\uE001' } as const;

/** Text without the signs of a gap. */
export const withoutGaps = (text: string): string => text.replace(/[\uE000\uE001]/g, '');
