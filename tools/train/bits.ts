import { type Coder, divide, TOP } from '../../lib/engine/table/bits.ts';

/** Takes down bits for the shipped engine's `Reader`. */
export class Writer implements Coder {
  private low = 0;
  private high = TOP;
  private readonly bytes: number[] = [];

  bit(chance: number, bit: number): number {
    const middle = divide(this.low, this.high, chance);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.bytes.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
    return bit;
  }

  /** All that was taken down, in base 64. */
  text(): string {
    const last = [24, 16, 8, 0].map((place) => (this.high >>> place) & 255);
    return Buffer.from([...this.bytes, ...last]).toString('base64');
  }
}
