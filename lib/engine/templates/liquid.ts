import { type Context, Liquid } from 'liquidjs';
import { FillTag, gapFor } from './fill-tag.ts';
import { Missing } from './missing.ts';
import { TAGS } from './tags.ts';
import { LARGEST_BODY } from './types.ts';

/** What a rendering may take: milliseconds, and units of memory as liquidjs counts them (letters, entries of a list). */
const LIMITS = { ms: 1000, memory: 200_000 } as const;

/** Filters that are left out: for pages, for the machine's clock, or for lists of objects, which no template has. */
const NO_FILTERS =
  /^(?:date.*|json|jsonify|inspect|to_.*|.*_exp|xml_escape|.*base64.*|.*hmac.*|sha.*|md5|sample|uniq_by|raw)$/;

type Handler = (this: { context: Context }, value: unknown, ...rest: unknown[]) => unknown;

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || value instanceof Missing || value === '';

/** Words for what is not known: `{{ customer.first_name | fallback: "there" }}`. */
const fallback: Handler = (value, words) => (isNothing(value) ? words : value);

/** What a value looks like: a list with commas, and a gap for what is not known. */
const shown: Handler = function (value) {
  if (value instanceof Missing)
    return gapFor(this.context, {
      name: value.meaning,
      type: 'text',
      default: null,
      hint: 'not known from this thread',
    });
  return Array.isArray(value) ? value.join(', ') : value;
};

/** What is not known stays unknown, whatever is done to it. */
const passing = (handler: Handler): Handler =>
  function (value, ...rest) {
    return value instanceof Missing ? value : handler.call(this, value, ...rest);
  };

/** A Liquid that knows these partials, with our own limits, tags and filters. */
export function liquidWith(partials: Readonly<Record<string, string>>): Liquid {
  const liquid = new Liquid({
    templates: { ...partials },
    cache: true,
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: LARGEST_BODY * 2,
    renderLimit: LIMITS.ms,
    memoryLimit: LIMITS.memory,
    outputEscape: shown as (value: unknown) => string,
  });
  for (const name of Object.keys(liquid.tags)) if (!TAGS.includes(name)) delete liquid.tags[name];
  for (const [name, filter] of Object.entries(liquid.filters)) {
    if (NO_FILTERS.test(name)) delete liquid.filters[name];
    else if (typeof filter === 'function' && name !== 'default')
      liquid.registerFilter(name, passing(filter as Handler));
  }
  liquid.registerFilter('fallback', fallback);
  liquid.registerTag('fill', FillTag);
  return liquid;
}

const KNOWN = new WeakMap<object, Liquid>();

/** The Liquid for these partials, made once. */
export function liquidFor(partials: Readonly<Record<string, string>>): Liquid {
  const known = KNOWN.get(partials) ?? liquidWith(partials);
  KNOWN.set(partials, known);
  return known;
}
