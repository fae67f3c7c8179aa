/** Looking into JSON of which nobody has promised anything. */

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or a number as one; empty for all else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * The objects of a list: the value itself, what stands under one of these names, or one page after the other where
 * somebody has put several answers into one list. An object that holds no such list is the one that was asked for by its id.
 */
export function listIn(value: unknown, ...names: readonly string[]): Readonly<Record<string, unknown>>[] {
  if (isObject(value)) {
    const inner = names.map((name) => value[name]).find(Array.isArray);
    if (inner) return inner.filter(isObject);
    return isObject(value._embedded) ? listIn(value._embedded, ...names) : [value];
  }
  if (!Array.isArray(value)) return [];
  const objects = value.filter(isObject);
  const pages = objects.flatMap((page) =>
    names.some((name) => Array.isArray(page[name])) ? listIn(page, ...names) : [],
  );
  return pages.length > 0 ? pages : objects;
}
