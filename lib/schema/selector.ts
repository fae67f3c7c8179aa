/**
 * Whether a text is a selector, by the grammar of CSS: the background, where packs from an address come in, has no document
 * to ask. What a browser does not know beside that is found in the page (`lib/page/sound.ts`).
 *
 * Source: W3C Selectors Level 4, and its pseudo-classes that have a meaning outside of style sheets.
 */

/** One condition of a selector, with its escapes resolved. Of a class in brackets, such as `:has(…)`, `inner` is what stands in them. */
export interface Simple {
  kind: 'tag' | 'id' | 'class' | 'attribute' | 'pseudo';
  name: string;
  /** Of an attribute: how it is compared, and with what; empty where it is only to be there. */
  operator: string;
  value: string;
  inner: readonly Complex[];
}
/** What stands between two commas: all of its conditions, those on the way to the element as well. */
export type Complex = readonly Simple[];

/** Told apart in one way only, so that no text takes long. */
const ESCAPED = String.raw`\\(?:[0-9a-f]{1,5}(?![0-9a-f])\s?|[0-9a-f]{6}\s?|[^\n0-9a-f])`;
const NAME = String.raw`(?:--|-?(?:[a-z_]|[^\0-\x7f]|${ESCAPED}))(?:[\w-]|[^\0-\x7f]|${ESCAPED})*`;
const STRING = String.raw`"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'`;

const at = (source: string) => new RegExp(source, 'iuy');
const TAG = at(String.raw`\*|${NAME}`);
const ID_OR_CLASS = at(`([#.])(${NAME})`);
const ATTRIBUTE = at(
  String.raw`\[\s*(${NAME})\s*(?:([~|^$*]?=)\s*(${STRING}|${NAME})\s*(?:\s[is]\s*|(?<=["'])[is]\s*)?)?\]`,
);
const PSEUDO = at(`:(${NAME})(\\(?)`);
const COMBINATOR = at(String.raw`\s*[>+~]\s*|\s+(?![,)]|$)`);
const COMMA = at(String.raw`\s*,\s*`);
const SPACE = at(String.raw`\s*`);
const CLOSE = at(String.raw`\s*\)`);
const NTH = at(String.raw`\s*(?:odd|even|[+-]?\d*n(?:\s*[+-]\s*\d+)?|[+-]?\d+)\s*`);
const OF = at(String.raw`of\s+`);
const TONGUES = at(String.raw`\s*(?:${STRING}|\*?-?${NAME})(?:\s*,\s*(?:${STRING}|\*?-?${NAME}))*\s*`);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ALONE = words(
  'root scope host empty first-child last-child only-child first-of-type last-of-type only-of-type checked indeterminate disabled enabled default required optional read-only read-write placeholder-shown valid invalid user-valid user-invalid in-range out-of-range autofill hover active focus focus-within focus-visible target link visited any-link open modal popover-open fullscreen picture-in-picture defined playing paused muted',
);
const WITH_SELECTORS = words('is where not has host host-context');
const WITH_NUMBER = words('nth-child nth-last-child nth-of-type nth-last-of-type');
const WITH_TONGUE = words('lang dir');

/** Within each other more are never meant, and would only cost. */
const DEEPEST = 8;

/** What is meant by a name or a text in quotes. */
function meantBy(written: string): string {
  const bare = /^(["'])[\s\S]*\1$/u.test(written) ? written.slice(1, -1) : written;
  return bare.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/giu, (_, code?: string, sign?: string) => {
    const point = code === undefined ? Number.NaN : Number.parseInt(code, 16);
    if (Number.isNaN(point)) return sign ?? '';
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

const simple = (kind: Simple['kind'], name: string, rest: Partial<Simple> = {}): Simple => ({
  kind,
  name: meantBy(name),
  operator: '',
  value: '',
  inner: [],
  ...rest,
});

/** Walks over a selector once, from left to right. */
class Walk {
  private place = 0;
  private readonly css: string;
  /** What has been found since the last comma, on each level of brackets. */
  private said: Simple[] = [];

  constructor(css: string) {
    this.css = css;
  }

  get isAtEnd(): boolean {
    return this.place === this.css.length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.css);
    if (found) this.place = pattern.lastIndex;
    return found;
  }

  /** Selectors with commas between them; null where they are none. @param relative whether each may begin with an arrow */
  list(relative: boolean, depth: number): Complex[] | null {
    const around = this.said;
    const found: Complex[] = [];
    this.take(SPACE);
    do {
      this.said = [];
      if (!this.one(relative, depth)) return null;
      found.push(this.said);
    } while (this.take(COMMA));
    this.take(SPACE);
    this.said = around;
    return found;
  }

  private one(relative: boolean, depth: number): boolean {
    if (relative) this.take(COMBINATOR);
    if (!this.compound(depth)) return false;
    while (this.take(COMBINATOR)) if (!this.compound(depth)) return false;
    return true;
  }

  private compound(depth: number): boolean {
    const from = this.place;
    const [tag] = this.take(TAG) ?? [];
    if (tag !== undefined) this.said.push(simple('tag', tag));
    while (this.named() || this.attribute() || this.pseudo(depth));
    return this.place > from;
  }

  private named(): boolean {
    const [, sign, name] = this.take(ID_OR_CLASS) ?? [];
    if (name === undefined) return false;
    this.said.push(simple(sign === '#' ? 'id' : 'class', name));
    return true;
  }

  private attribute(): boolean {
    const [, name, operator = '', value = ''] = this.take(ATTRIBUTE) ?? [];
    if (name === undefined) return false;
    this.said.push(simple('attribute', name, { operator, value: meantBy(value) }));
    return true;
  }

  private pseudo(depth: number): boolean {
    const from = this.place;
    const found = this.take(PSEUDO);
    const name = (found?.[1] ?? '').toLowerCase();
    const inner = found && this.brackets(name, found[2] === '(', depth);
    if (inner) this.said.push(simple('pseudo', name, { inner }));
    else this.place = from;
    return inner !== null;
  }

  /** What stands in the brackets of a class, which may have none; null where that is not as it has to be. */
  private brackets(name: string, isOpened: boolean, depth: number): Complex[] | null {
    if (!isOpened) return ALONE.has(name) ? [] : null;
    const inner = depth < DEEPEST ? this.argument(name, depth + 1) : null;
    return inner && this.take(CLOSE) ? inner : null;
  }

  private argument(name: string, depth: number): Complex[] | null {
    if (WITH_SELECTORS.has(name)) return this.list(name === 'has', depth);
    if (WITH_TONGUE.has(name)) return this.take(TONGUES) ? [] : null;
    if (!WITH_NUMBER.has(name) || !this.take(NTH)) return null;
    return this.take(OF) ? this.list(false, depth) : [];
  }
}

function plainSelector(css: string): Complex[] | null {
  const walk = new Walk(css);
  const found = walk.list(false, 0);
  return walk.isAtEnd ? found : null;
}

/**
 * What a selector asks for, one list a step: ` >>> ` steps into a shadow root or a frame, and may stand first. Null where a
 * step is no selector.
 */
export function stepsOf(css: string): readonly (readonly Complex[])[] | null {
  const [first = '', ...steps] = css.split('>>>').map((step) => step.trim());
  if (first === '' && steps.length === 0) return null;
  const found = [...(first === '' ? [] : [first]), ...steps].map(plainSelector);
  return found.every((step) => step !== null) ? found : null;
}

/** Whether each step of a selector is one. */
export const isSelector = (css: string): boolean => stepsOf(css) !== null;
