/** Macros as templates of ours, and what is lost on the way. */
import { liquidFault } from '../../schema/usable-template.ts';
import { LARGEST_BODY, type Template } from '../../templates.ts';
import { plainOf } from './html.ts';
import { translated } from './translate.ts';
import type { Importer, RawMacro } from './types.ts';

/** A macro that has become a template. */
export interface TakenMacro {
  template: Omit<Template, 'scope' | 'example'> & { scope: 'team'; example: null };
  /** Placeholders that we have no word for, each a fill-in now, and those of which a part is left out. */
  untranslated: readonly string[];
  /** What it did beside writing. */
  does: readonly string[];
}

/** A macro that has not become one. */
export interface LeftMacro {
  title: string;
  why: 'empty' | 'too_long' | 'off' | 'broken' | 'note' | 'cells';
}

export interface TakenMacros {
  taken: TakenMacro[];
  left: LeftMacro[];
}

/** Letters of an id at most. */
const LONGEST_ID = 80;

const idOf = (importer: string, key: string): string =>
  `${importer}-${key}`
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_ID);

/** `/refund` from whatever stands for it there; null where nothing is left. */
function shortcutOf(raw: string | undefined): string | null {
  const name = (raw ?? '')
    .trim()
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/[\s/[\]{}%"]+/g, '-')
    .slice(0, 30);
  return name === '' ? null : `/${name}`;
}

function taken(raw: RawMacro, importer: Importer, id: string): TakenMacro | LeftMacro {
  const title = raw.title.trim().replace(/\s+/g, ' ').slice(0, 120);
  const why = raw.off ? 'off' : raw.note ? 'note' : raw.spilt ? 'cells' : null;
  if (why !== null) return { title: title || raw.key, why };
  // Before HTML goes: a placeholder may be an element, and one in an address is looked for there.
  const { body, untranslated } = raw.html ? fromHtml(raw, importer) : translated(raw.text, importer.placeholders);
  if (body === '') return { title: title || raw.key, why: 'empty' };
  if (body.length > LARGEST_BODY) return { title: title || raw.key, why: 'too_long' };
  // One that does not work would have all the others refused with it.
  if (liquidFault({ body }) !== null) return { title: title || raw.key, why: 'broken' };
  const template: TakenMacro['template'] = {
    id,
    title: title || (body.split('\n')[0] ?? '').replace(/\{[^}]*\}+/g, '…').slice(0, 60) || raw.key,
    kind: 'reply',
    scope: 'team',
    shortcut: shortcutOf(raw.shortcut),
    tags: [...new Set((raw.tags ?? []).map((tag) => tag.trim().slice(0, 40)).filter(Boolean))].slice(0, 60),
    channels: [],
    locale: null,
    when: {},
    body,
    fillIns: [],
    why: '',
    example: null,
  };
  return { template, untranslated, does: raw.does ?? [] };
}

/** Elements that are placeholders are put into words of text first, so that reading the HTML does not lose them. */
function fromHtml({ text }: RawMacro, { placeholders }: Importer) {
  const elements = placeholders.filter(({ pattern }) => pattern.source.startsWith('<'));
  const kept: string[] = [];
  const marked = elements.reduce(
    (now, { pattern }) => now.replace(pattern, (found) => `\uE200${kept.push(found) - 1}\uE201`),
    text,
  );
  const plain = plainOf(marked).replace(/\uE200(\d+)\uE201/g, (_, at: string) => kept[Number(at)] ?? '');
  return translated(plain, placeholders);
}

/** The first who has an id keeps it; each other one gets the next number that makes an id of nobody's. */
function apart(own: readonly string[]): string[] {
  const used = new Set(own);
  const met = new Set<string>();
  const next = new Map<string, number>();
  return own.map((id) => {
    if (!met.has(id)) {
      met.add(id);
      return id;
    }
    const base = id.slice(0, LONGEST_ID - 6);
    let times = next.get(base) ?? 2;
    while (used.has(`${base}-${times}`)) times += 1;
    next.set(base, times + 1);
    used.add(`${base}-${times}`);
    return `${base}-${times}`;
  });
}

/** All macros of a file; one that two have the id of is told apart by a number. */
export function templatesOf(raws: readonly RawMacro[], importer: Importer): TakenMacros {
  const ids = apart(raws.map((raw) => idOf(importer.id, raw.key || raw.title) || `${importer.id}-macro`));
  const all = raws.map((raw, at) => taken(raw, importer, ids[at] ?? ''));
  return {
    taken: all.filter((one) => 'template' in one),
    left: all.filter((one) => 'why' in one),
  };
}
