/** Real papers. Named pages in `sheets.css` give the printer the same sizes. */
export const SIZES = ['a6', 'a5_folded', 'four_six', 'five_seven'] as const;
export type Size = (typeof SIZES)[number];

/** Where the words come from: the agent's pen on ruled lines, or the printer. */
export const HANDS = ['pen', 'print'] as const;
export type Hand = (typeof HANDS)[number];
