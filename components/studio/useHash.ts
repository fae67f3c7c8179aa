import { useEffect, useState } from 'preact/hooks';
import { type Go, SECTIONS, type Section } from './sections.ts';

interface Where {
  section: Section;
  at: string;
}

/** Reads `#section/place`; an unknown section is the first one. */
export function placeOf(hash: string): Where {
  const [, name = '', at = ''] = /^#?([^/]*)\/?(.*)$/s.exec(hash) ?? [];
  const section = SECTIONS.find(({ id }) => id === name);
  if (section) return { section, at: decoded(at) };
  return { section: SECTIONS[0] as Section, at: '' };
}

function decoded(at: string): string {
  try {
    return decodeURIComponent(at);
  } catch {
    return ''; // cut in the middle of a character
  }
}

/** The section that the address names; it follows the browser's back and forward. */
export function useHash(): Where & { go: Go } {
  const [where, setWhere] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const changed = () => setWhere(placeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return { ...where, go };
}

const go: Go = (id, at = '') => {
  location.hash = at ? `${id}/${encodeURIComponent(at)}` : id;
};
