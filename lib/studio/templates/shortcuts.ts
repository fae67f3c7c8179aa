import type { Template } from '../../templates.ts';

/** As it is kept: one slash in front, no spaces; null for none. */
export function shortcutFrom(typed: string): string | null {
  const name = typed.trim().replace(/^\/+/, '').replace(/\s+/g, '-');
  return name === '' ? null : `/${name}`;
}

/** The other template that has this shortcut; one's own before the team's, and these before the built-in ones. */
export function shortcutClash(
  shortcut: string | null,
  id: string | null,
  templates: readonly Template[],
): Template | null {
  const asked = shortcut?.toLowerCase();
  if (asked === undefined) return null;
  const all = templates.filter((one) => one.id !== id && one.shortcut?.toLowerCase() === asked);
  return all.find(({ scope }) => scope === 'mine') ?? all.find(({ scope }) => scope === 'team') ?? all[0] ?? null;
}

/** A shortcut like this one that nobody has: `/late2`, `/late3` and so on. */
export function freeShortcut(shortcut: string, templates: readonly Template[]): string {
  const taken = new Set(templates.map((one) => one.shortcut?.toLowerCase()));
  const stem = shortcut.replace(/\d+$/, '').slice(0, 28);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
}
