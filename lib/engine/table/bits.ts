/**
 * Passes one bit, given how likely a 1 is (in 65,536ths): a writer takes down `bit` and returns it, a reader returns the one that was
 * taken down. So one description of what is stored serves both.
 */
export interface Coder {
  bit(chance: number, bit: number): number;
}

const ONE = 65536;
/** No bit is taken for certain. */
const RARE = 16;
/** Sightings that are told apart. */
const MOST = 1023;
/** How much a sighting moves a guess after so many others, and how far the guess is then believed against that of a more general context. */
const MOVES = Float64Array.from({ length: MOST + 1 }, (_, seen) => 1 / (seen + 1.5));
const BELIEVED = Float64Array.from({ length: MOST + 1 }, (_, seen) => seen / (seen + 6));

/** How likely a 1 is in each context, learned as bits pass; additions and products alone, so that writer and reader guess alike everywhere. */
export class Guesses {
  private readonly ones: Float32Array;
  private readonly seen: Uint16Array;
  private readonly shift: number;
  /** The cells of the bit that passes. */
  private readonly cells = new Int32Array(8);

  /** With 2 to the power of `size` cells: contexts that fall into the same cell are counted together. */
  constructor(size = 14) {
    this.ones = new Float32Array(1 << size).fill(0.5);
    this.seen = new Uint16Array(1 << size);
    this.shift = 32 - size;
  }

  /** Passes a whole number of `depth` bits. `contexts`, eight at most, are numbers for what is known beforehand, from the most general on. */
  number(coder: Coder, contexts: readonly number[], depth: number, value = 0): number {
    const { cells, ones, seen } = this;
    const count = contexts.length;
    let node = 1;
    for (let place = depth - 1; place >= 0; place--) {
      let chance = 0.5;
      for (let at = 0; at < count; at++) {
        const cell = this.cellOf(contexts[at] as number, node);
        cells[at] = cell;
        chance += (BELIEVED[seen[cell] as number] as number) * ((ones[cell] as number) - chance);
      }
      const bit = coder.bit(inParts(chance), (value >> place) & 1);
      for (let at = 0; at < count; at++) this.learn(cells[at] as number, bit);
      node = 2 * node + bit;
    }
    return node - (1 << depth);
  }

  /** Passes a whole number that is mostly near zero: whether it goes on, bit by bit, and its sign. */
  step(coder: Coder, context: number, value = 0): number {
    const far = Math.abs(value);
    let size = 0;
    while (this.pass(coder, this.cellOf(context, 2 + size), size < far ? 1 : 0) === 1) size += 1;
    if (size === 0) return 0;
    return this.pass(coder, this.cellOf(context, 1), value < 0 ? 1 : 0) === 1 ? -size : size;
  }

  private pass(coder: Coder, cell: number, given: number): number {
    const bit = coder.bit(inParts(this.ones[cell] as number), given);
    this.learn(cell, bit);
    return bit;
  }

  private learn(cell: number, bit: number) {
    const seen = this.seen[cell] as number;
    this.ones[cell] = (this.ones[cell] as number) + (MOVES[seen] as number) * (bit - (this.ones[cell] as number));
    if (seen < MOST) this.seen[cell] = seen + 1;
  }

  private cellOf(context: number, node: number): number {
    return (Math.imul(context + 1, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b)) >>> this.shift;
  }
}

function inParts(chance: number): number {
  const parts = (chance * ONE) | 0;
  return parts < RARE ? RARE : parts > ONE - RARE ? ONE - RARE : parts;
}

/** The top of a range of whole numbers, and where a chance divides it. */
export const TOP = 0xffffffff;
export const divide = (low: number, high: number, chance: number) => low + Math.floor(((high - low) * chance) / ONE);

/** Reads bits out of base 64, as arithmetic coding wrote them: likely bits take little room. */
export class Reader implements Coder {
  private low = 0;
  private high = TOP;
  private code = 0;
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(text: string) {
    this.bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    for (let byte = 0; byte < 4; byte++) this.shift();
  }

  bit(chance: number): number {
    const middle = divide(this.low, this.high, chance);
    const bit = this.code <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.shift();
    }
    return bit;
  }

  private shift() {
    this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }
}
