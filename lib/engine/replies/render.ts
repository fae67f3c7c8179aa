import type { Filling } from './filling.ts';
import { fillingOf } from './slots.ts';
import type { Case } from './types.ts';
import { capital } from './words.ts';

const SLOT = /\{([A-Za-z]+)(?:\.([a-z]+))?(?::([^{}]*))?\}/g;
const AGREE: Readonly<Record<string, readonly [string, string]>> = {
  is: ['is', 'are'],
  was: ['was', 'were'],
  has: ['has', 'have'],
  it: ['it', 'them'],
  they: ['it', 'they'],
  does: ['does', 'do'],
  gets: ['gets', 'get'],
};

const NONE: ReadonlySet<string> = new Set();

export interface Rendered {
  text: string;
  /** Slots filled with the customer's words, by name. */
  filled: Map<string, string>;
}

/**
 * Fills the slots of a wording in one pass: what is put in is never looked at again. Null when a slot without words to
 * fall back on stays empty. A thing that stands in `told`, the story just before, is called "it" or "these".
 */
export function render(
  template: string,
  c: Case,
  worn: ReadonlySet<string> = NONE,
  told: string | null = null,
): Rendered | null {
  const filled = new Map<string, string>();
  const plainly = new Set<string>();
  for (const match of template.matchAll(SLOT)) {
    const name = `${match[1] ?? ''}`.replace(/^./, (letter) => letter.toLowerCase());
    if (match[2] === undefined && match[3] !== undefined && worn.has(fillingOf(name, c)?.text ?? '')) plainly.add(name);
  }
  let empty = false;
  const text = template.replace(
    SLOT,
    (_, rawName: string, form: string | undefined, fallback: string | undefined, offset: number) => {
      const name = rawName.charAt(0).toLowerCase() + rawName.slice(1);
      const filling = plainly.has(name) ? null : fillingOf(name, c);
      if (form !== undefined) return agree(form, filling, template.slice(offset));
      if (filling !== null && told !== null && THINGS.has(name) && isIn(told, filling.text)) {
        const pronoun = filling.plural ? 'these' : 'it';
        return cased(pronoun, rawName !== name, template.slice(0, offset));
      }
      if (filling !== null) filled.set(name, filling.text);
      else if (fallback === undefined) empty = true;
      const words = filling?.text ?? fallback ?? '';
      return cased(words, rawName !== name, template.slice(0, offset));
    },
  );
  return empty ? null : { text, filled };
}

/** With a capital letter where the slot asks for one, or a sentence begins. */
const cased = (words: string, asked: boolean, before: string): string =>
  asked || /(?:^|[.!?]\s|\n)$/.test(before) ? capital(words) : words;

/** Slots that name a thing, and can be taken up by a pronoun. */
export const THINGS: ReadonlySet<string> = new Set(
  'matter thing goods parcel booking app account plan charge refund service paper paperwork broken hthing'.split(' '),
);

const isIn = (told: string, thing: string): boolean =>
  told.toLowerCase().includes(thing.toLowerCase().replace(/^(?:the|your|our) /, ''));

/** "is" or "are", "it", "they" or "them", as the thing asks for. */
function agree(form: string, filling: Filling | null, rest: string): string {
  const subject = form === 'it' && AS_SUBJECT.test(rest.replace(SLOT_ONCE, ''));
  const [single, several] = AGREE[subject ? 'they' : form] ?? ['', ''];
  return filling?.plural === true ? several : single;
}

const AS_SUBJECT = /^\s(?:is|are|was|were|\{\w+\.(?:is|are|was|has)\}|can['’]t|gets|can be)/;
const SLOT_ONCE = /^\{[^{}]*\}/;
