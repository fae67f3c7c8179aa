/** How the table of words is written: a word's rarity and what it says for each output, one letter each. */

/** `.` is nothing, a…z are steps for and A…Z steps against. */
const MOST = 26;
/** The weight of the last step; small ones are told apart more finely than great ones. */
const GREATEST = 4;
const BEND = 1.5;
const RARITY = 0.3;

/** The smallest step says nothing worth the room: without it a tenth of a packed table is won, and no right answer lost. */
const LEAST = 2;
/** Of words this rare, met too seldom for fine differences, the step above it goes too: a tenth more. */
const RARE = 7.35;

/** One letter for a weight of a word of this rarity; beyond ±4 it is cut. */
export function letterOf(weight: number, rarity = 0): string {
  const steps = Math.min(MOST, Math.round(MOST * (Math.abs(weight) / GREATEST) ** (1 / BEND)));
  if (steps < LEAST + Number(rarity >= RARE)) return '.';
  return String.fromCharCode((weight > 0 ? 96 : 64) + steps);
}

const WEIGHTS: readonly number[] = Array.from({ length: MOST + 1 }, (_, steps) => GREATEST * (steps / MOST) ** BEND);

/** What a letter stands for. */
export function weightOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code > 96) return WEIGHTS[code - 96] as number;
  return code > 64 ? -(WEIGHTS[code - 64] as number) : 0;
}

/** How rare a word is, 0…10.5, in one letter. */
export const rarityLetter = (rarity: number): string => Math.min(35, Math.round(rarity / RARITY)).toString(36);

/** How rare the word of a row is. */
export const rarityOf = (row: string): number => RARITY * Number.parseInt(row[0] as string, 36);

/** What the word of a row says for each output, in their order. */
export const weightsOf = (row: string): number[] => Array.from(row.slice(1), weightOf);
