/** What a selector aims at, whatever it hides behind: escapes are resolved, and what stands in brackets counts as it is meant. */
import { type Complex, type Simple, stepsOf } from './selector.ts';

/** Conditions of an element that is looked for, or, `left` out, of one that is not. */
interface Aimed {
  what: Simple;
  left: boolean;
}

function* within(list: readonly Complex[], left: boolean): Generator<Aimed> {
  for (const complex of list)
    for (const what of complex) {
      yield { what, left };
      yield* within(what.inner, what.name === 'not' && what.kind === 'pseudo' ? !left : left);
    }
}

/** A condition in plain words: `#reply`, `.reply`, `[name="reply"]`. */
function plainly({ kind, name, value }: Simple): string {
  if (kind === 'attribute') return value === '' ? `[${name}]` : `[${name}="${value}"]`;
  return { tag: name, id: `#${name}`, class: `.${name}`, pseudo: `:${name}` }[kind];
}

export interface Aim {
  /** All that is asked for, one after the other. */
  said: string;
  /** All that it must not be. */
  left: string;
  /** Values of attributes that are asked for. */
  labels: readonly string[];
  /** Of names that are given in part, the part. */
  parts: readonly string[];
  tags: ReadonlySet<string>;
  /** Every choice, taken by itself, says by a name or a place what it means. */
  isTelling: boolean;
}

/** Asked of any field for an answer, so that they tell nothing. */
const ANY: Readonly<Record<string, ReadonlySet<string> | null>> = {
  contenteditable: null,
  role: new Set(['textbox']),
};
const PLACES = /^nth-(?:last-)?(?:child|of-type)$/u;

function tells({ kind, name, value, inner }: Simple): boolean {
  if (kind === 'id' || kind === 'class') return true;
  if (kind === 'attribute') {
    const any = ANY[name.toLowerCase()];
    return any === undefined || !(any === null || any.has(value.toLowerCase()));
  }
  if (kind !== 'pseudo') return false;
  if (PLACES.test(name)) return true;
  return (name === 'is' || name === 'where') && inner.length > 0 && inner.every((choice) => choice.some(tells));
}

/** What a selector aims at; null where it is none. */
export function aimOf(css: string): Aim | null {
  const steps = stepsOf(css);
  if (!steps) return null;
  const aimed = steps.flatMap((step) => [...within(step, false)]);
  const asked = aimed.filter(({ left }) => !left).map(({ what }) => what);
  const attributes = asked.filter(({ kind, value }) => kind === 'attribute' && value !== '');
  return {
    said: asked.map(plainly).join(' '),
    left: aimed
      .filter(({ left }) => left)
      .map(({ what }) => plainly(what))
      .join(' '),
    labels: attributes.map(({ value }) => value),
    parts: attributes.filter(({ operator }) => /^[*^$]=$/u.test(operator)).map(({ value }) => value),
    tags: new Set(asked.filter(({ kind }) => kind === 'tag').map(({ name }) => name.toLowerCase())),
    isTelling: steps.some((step) => step.every((choice) => choice.some(tells))),
  };
}
