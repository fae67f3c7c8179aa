/** Whether somebody writes for the house of the one who is signed in. */
import type { Person } from './role.ts';

/** Domains where anybody may have an address: colleagues are not told by them. */
const PUBLIC =
  /^(?:g(?:oogle)?mail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|mail|yandex|zoho|fastmail|t-online|free|orange|libero|qq|163)\.[a-z.]+$/u;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** By the address itself, by its domain, or, where only a name is shown, by the name that the address is made of. */
export function isOurs({ name, email }: Pick<Person, 'name' | 'email'>, own: string | null): boolean {
  if (!own) return false;
  const [mine = '', domain = ''] = own.toLowerCase().split('@');
  if (!email) return name !== null && letters(name) === letters(mine);
  const [, theirs = ''] = email.toLowerCase().split('@');
  return email.toLowerCase() === own.toLowerCase() || (theirs === domain && !PUBLIC.test(domain));
}
