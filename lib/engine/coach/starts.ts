/** Letters of a word by which a place is told to be none where a phrase can begin. */
const LENGTH = 2;

/** With what a pattern can begin: up to two letters; null where that can be anything. */
type Starts = Set<string> | null;

const QUANTIFIED = /(?:[?*+]|\{\d+,\d*\})/y;
const CLOSING = /\[(?:\\.|[^\]])*\]/y;

/** Reads just so much of a regular expression as tells with what it can begin. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  choices(): Starts {
    let all: Starts = new Set();
    for (;;) {
      const one = this.sequence();
      all = all === null || one === null ? null : new Set([...all, ...one]);
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(): Starts {
    let begun: Starts = new Set(['']);
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const next = this.element();
      if (begun !== null && [...begun].some((start) => start.length < LENGTH)) begun = joined(begun, next);
    }
    return begun;
  }

  private element(): Starts {
    const own = this.atom();
    QUANTIFIED.lastIndex = this.at;
    const times = QUANTIFIED.exec(this.source)?.[0];
    if (times === undefined) return own;
    this.at += times.length;
    return own === null || times === '+' || !/^(?:[?*]|\{0)/.test(times) ? own : new Set([...own, '']);
  }

  private atom(): Starts {
    const { source, at } = this;
    const char = source[at] as string;
    if (char === '(') return this.group();
    if (char === '[') {
      CLOSING.lastIndex = at;
      this.at += CLOSING.exec(source)?.[0].length ?? 1;
      return null;
    }
    this.at += char === '\\' ? 2 : 1;
    if (char === '^' || char === '$') return new Set(['']);
    if (char === '.') return null;
    return new Set([char === '\\' ? (source[at + 1] as string) : char]);
  }

  private group(): Starts {
    const look = /^\(\?(?:<?[!=])/.exec(this.source.slice(this.at, this.at + 4))?.[0];
    this.at += look?.length ?? (this.source.startsWith('(?:', this.at) ? 3 : 1);
    const inner = this.choices();
    this.at += 1;
    return look === undefined ? inner : new Set(['']);
  }
}

function joined(begun: ReadonlySet<string>, next: Starts): Starts {
  if (next === null) return null;
  const all = new Set<string>();
  for (const start of begun) {
    if (start.length >= LENGTH) all.add(start);
    else for (const more of next) all.add((start + more).slice(0, LENGTH));
  }
  return all;
}

/** One of 32 marks of two letters, as a bit. */
export const bitOf = (start: string): number => 1 << ((start.charCodeAt(0) * 7 + start.charCodeAt(1) * 3) & 31);

/** The two letters with which a word begins, a space where it has but one. */
export const startOf = (text: string, at: number): string => `${text.slice(at, at + LENGTH)} `.slice(0, LENGTH);

/** With what words a phrase can begin, and their marks; all of them where that cannot be told. */
export function startsOf(source: string): { starts: ReadonlySet<string> | null; marks: number } {
  const read = new Reader(source).choices();
  if (read === null || read.has('')) return { starts: null, marks: -1 };
  const starts = new Set([...read].map((start) => startOf(start, 0)));
  let marks = 0;
  for (const start of starts) marks |= bitOf(start);
  return { starts, marks };
}
