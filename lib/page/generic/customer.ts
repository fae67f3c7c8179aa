/** The customer's name and mail address, where the page says them plainly. */
import type { Adapter, RoleRule, Way } from '../../adapter.ts';
import { roleOf } from '../role.ts';
import { mailIn } from './names.ts';
import type { Outline } from './outline.ts';
import { factsOf } from './parts.ts';
import { cluesOf } from './people.ts';
import type { Spoken } from './roles.ts';

const NOBODY = { name: null, email: null, keys: [] };
const given = (value: string | null): Way[] => (value === null ? [] : [{ css: 'body', anywhere: true, value }]);

const isCustomers = ({ block, author }: Spoken, rules: readonly RoleRule[]) => {
  const person = { name: author, email: null, keys: [] };
  return roleOf(block.spot.element, person, { customer: NOBODY, agent: NOBODY }, rules) === 'customer';
};

/** Mail addresses outside the thread that the page shows as the customer's. */
function mailBeside(outline: Outline, within: ReadonlySet<Element>): string | null {
  const mails = new Set(
    outline.spots.flatMap(({ own }) => own.flatMap((words) => (words.length < 90 && mailIn(words)) || [])),
  );
  const clues = cluesOf([...mails], outline, within);
  return [...mails].find((mail) => clues.get(mail)?.role === 'customer') ?? null;
}

/** Given outright, not by a selector: what it says holds for this ticket, and the adapter is inferred anew for the next. */
export function customerOf(
  spoken: readonly Spoken[],
  rules: readonly RoleRule[],
  outline: Outline,
  within: ReadonlySet<Element>,
): Adapter['customer'] {
  const theirs = spoken.filter((each) => isCustomers(each, rules));
  const author = theirs.find((each) => each.author !== null)?.author ?? null;
  const own = theirs.flatMap(({ block }) =>
    factsOf(block)
      .own.concat(factsOf(block).children.flatMap((child) => child.own))
      .flatMap((words) => mailIn(words) ?? []),
  );
  const email = own[0] ?? mailBeside(outline, within);
  return { name: given(author === email ? null : author), email: given(email) };
}
