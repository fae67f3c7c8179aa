/**
 * Intercom macros: the answer of `GET /macros` (developers.intercom.com, "Macros"), whose plain text keeps the
 * placeholders as they were written; the one in HTML has them as elements.
 */
import { braces, tags } from './braces.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, Placeholders } from './types.ts';
import { namesOf, SHARED_NAMES, spoken } from './words.ts';

const NAMES = namesOf({
  'agent.name': 'author.name admin.name',
  'agent.first_name': 'author.first_name admin.first_name',
  'brand.name': 'brand.name',
});

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(element)
    ?.slice(1)
    .find((value) => value !== undefined);

/** `<attribute key="user.name" default="there"/>`, in whatever order its parts stand. */
const elements: Placeholders = {
  pattern: /<attribute\b[^<>]*>(?:<\/attribute>)?/g,
  translate: ([element]) => {
    const key = attribute(element, 'key') ?? '';
    const fallback = attribute(element, 'default');
    const name = key.toLowerCase();
    const variable = NAMES.get(name) ?? SHARED_NAMES.get(name);
    if (variable === undefined) return { ask: spoken(key) || 'this' };
    return fallback ? { variable, fallback } : { variable };
  },
};

export const intercom: Importer = {
  id: 'intercom',
  name: 'Intercom',
  knows: ({ json }) =>
    listIn(json, 'data', 'macros').some((one) => 'name' in one && ('body_text' in one || 'body' in one)),
  read: ({ json }) =>
    listIn(json, 'data', 'macros')
      .filter(isObject)
      .map((one) => {
        const plain = textOf(one.body_text);
        return { key: textOf(one.id), title: textOf(one.name), text: plain || textOf(one.body), html: plain === '' };
      }),
  placeholders: [elements, ...tags, braces(NAMES)],
};
