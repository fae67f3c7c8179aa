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

/** Beginnings of words are told apart by so many codes; two that share one only cost a look. */
const CODES = 512;
const SPACE = 32;

/** The code of the two letters with which a word begins, a space where it has but one. */
export function codeAt(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  return (text.charCodeAt(at) * 37 + second * 5) & (CODES - 1);
}

/** One of 32 marks of a code, as a bit. */
export const markOf = (code: number): number => 1 << (code & 31);

/** Whether a code is among these. */
export const holds = (codes: Int32Array, code: number): boolean => ((codes[code >> 5] ?? 0) & markOf(code)) !== 0;

/** With what words a phrase can begin, by their codes, and their marks; all of them where that cannot be told. */
export function startsOf(source: string): { starts: Int32Array | null; marks: number } {
  const read = new Reader(source).choices();
  if (read === null || read.has('')) return { starts: null, marks: -1 };
  const starts = new Int32Array(CODES >> 5);
  let marks = 0;
  for (const start of read) {
    const code = codeAt(start, 0);
    starts[code >> 5] = (starts[code >> 5] ?? 0) | markOf(code);
    marks |= markOf(code);
  }
  return { starts, marks };
}
