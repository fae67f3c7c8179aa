import { type Filling, one } from './filling.ts';
import type { Case } from './types.ts';

const MOST = 2;

/**
 * What of their numbers and dates the reply has not said yet, as a list: "order HB-20917 and 4 September". Null where
 * there is no number that something can be looked up by, and always in public.
 */
export function detailsOf(c: Case, fact: string | null): Filling | null {
  if (c.channel === 'social') return null;
  const said = (fact ?? '').toLowerCase();
  const unsaid = (text: string): boolean => !said.includes(text.toLowerCase());
  const numbers = c.echo.references.filter((ref) => unsaid(ref.id.replace(/^#/, ''))).map((ref) => ref.text);
  const others = [...c.echo.amounts, ...c.echo.dates.filter((date) => /\d/.test(date) && !/^the /.test(date))].filter(
    unsaid,
  );
  if (numbers.length === 0) return null;
  const all = [...new Set([...numbers, ...others])].slice(0, MOST);
  const last = all.pop() ?? '';
  return one(all.length === 0 ? last : `${all.join(', ')} and ${last}`);
}
