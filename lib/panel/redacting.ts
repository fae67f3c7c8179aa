/** One stretch of a text that something else stands for. */
export interface Redaction {
  /** UTF-16 offsets into the original. */
  start: number;
  end: number;
  /** What was there. */
  quote: string;
  /** What stands there now. */
  stands: string;
}

/** A redaction, with the place of its stand-in in the text as it is now. */
interface Placed extends Redaction {
  now: number;
}

/** What goes in place of a match, or of a part of it: offsets into the text as it is now. Null leaves it. */
type Hit = (match: RegExpExecArray) => { from: number; to: number; stands: string } | null;

/** A text under replacement, which knows of each stand-in the stretch of the original that it stands for. */
export class Redacting {
  text: string;
  private readonly original: string;
  private placed: readonly Placed[] = [];

  constructor(original: string) {
    this.original = original;
    this.text = original;
  }

  /** In order, none over another. */
  get redactions(): Redaction[] {
    return this.placed.map(({ start, end, quote, stands }) => ({ start, end, quote, stands }));
  }

  /** Replaces every match; a stand-in within a match is swallowed, and what it stood for goes with it. */
  replace(pattern: RegExp, hit: Hit): this {
    const hits = [...this.text.matchAll(pattern)].map(hit).filter((found) => found !== null);
    if (hits.length === 0) return this;
    const added = hits.map(({ from, to, stands }) => this.redaction(this.origin(from), this.origin(to), stands));
    let next = 0;
    const kept = this.placed.filter(({ start, end }) => {
      while (added[next] && (added[next] as Redaction).end <= start) next += 1;
      const over = added[next];
      return !over || over.start >= end;
    });
    this.put([...kept, ...added].sort((a, b) => a.start - b.start));
    return this;
  }

  private redaction(start: number, end: number, stands: string): Redaction {
    return { start, end, quote: this.original.slice(start, end), stands };
  }

  /** Where a place in the text as it is now was in the original. */
  private origin(place: number): number {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.placed[middle] as Placed).now < place) low = middle + 1;
      else high = middle;
    }
    const before = this.placed[low - 1];
    if (!before) return place;
    return Math.max(before.end, before.end + place - before.now - before.stands.length);
  }

  private put(redactions: readonly Redaction[]): void {
    const pieces: string[] = [];
    let at = 0;
    let length = 0;
    this.placed = redactions.map((one) => {
      const now = length + one.start - at;
      pieces.push(this.original.slice(at, one.start), one.stands);
      at = one.end;
      length = now + one.stands.length;
      return { ...one, now };
    });
    this.text = pieces.join('') + this.original.slice(at);
  }
}
