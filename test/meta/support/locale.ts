import { type Node, walk } from '../../../tools/lint/source.ts';

/** A locale file's keys with dots: `panel.close`. A plural's numbers belong to its key. */
export function localeKeys(tree: Record<string, unknown>, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value !== 'object' || value === null || isPlural(value)) return [key];
    return localeKeys(value as Record<string, unknown>, key);
  });
}

const isPlural = (value: object) => Object.keys(value).every((name) => /^(\d+|n|message|description)$/.test(name));

/**
 * What code may ask for: its texts as they stand, and a pattern for each template, where `${…}` is one or more names.
 * A key counts as used when any text in shipped code equals it: keys travel through tables too.
 */
export function keyPatterns(body: readonly Node[]): (string | RegExp)[] {
  return [...walk(body)].flatMap((node): (string | RegExp)[] => {
    if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
    if (node.type !== 'TemplateLiteral') return [];
    const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    if (!/^[a-z_]+\./.test(parts[0] ?? '')) return [];
    return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.]+')}$`)];
  });
}
