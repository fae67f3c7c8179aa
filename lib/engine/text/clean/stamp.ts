import type { Line } from './lines.ts';

const NAME = /^\p{Lu}[\p{L}\p{M} .,'’&-]{1,60}(?: \([^()]{2,60}\))?$/u;
const MOMENT =
  /^(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d),? (?:at )?\d{1,2}:\d\d(?: ?[AP]M)?(?: \(?[A-Z]{2,5}(?:[+-]\d{1,2}(?::\d\d)?)?\)?)?$/u;

/** Whether a message of a helpdesk's history starts at this line: a name, and below it nothing but a moment ("Ana (Acme)", "3 Jun 2024, 10:12 BST"). */
export function isStamp(lines: readonly Line[], at: number): boolean {
  const [name, moment] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return name.length < 120 && moment.length < 60 && MOMENT.test(moment) && NAME.test(name);
}
