/**
 * Intercom macros: the answer of `GET /macros` (developers.intercom.com, "Macros"), whose plain text keeps the
 * placeholders as they were written; the one in HTML has them as elements.
 */
import { braces } from './braces.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, Placeholders } from './types.ts';
import { namesOf, SHARED_NAMES, spoken } from './words.ts';

const NAMES = namesOf({
  'agent.name': 'author.name admin.name',
  'agent.first_name': 'author.first_name admin.first_name',
  'brand.name': 'brand.name',
});

/** `<attribute key="user.name" default="there"/>` */
const elements: Placeholders = {
  pattern: /<attribute\s+key="([^"]*)"(?:\s+default="([^"]*)")?\s*\/?>(?:<\/attribute>)?/g,
  translate: ([, key = '', fallback]) => {
    const name = key.toLowerCase();
    const variable = NAMES.get(name) ?? SHARED_NAMES.get(name);
    if (variable === undefined) return { ask: spoken(key) };
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
      .flatMap((one) => {
        const plain = textOf(one.body_text);
        const text = plain || textOf(one.body);
        return text === '' ? [] : [{ key: textOf(one.id), title: textOf(one.name), text, html: plain === '' }];
      }),
  placeholders: [elements, braces(NAMES)],
};
