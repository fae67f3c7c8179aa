/**
 * What is said when something foreign does not have the shape it needs: one plain line that names the place, what was
 * expected there and what was found.
 */
import type * as v from 'valibot';

/** Thrown by the parsers of this folder. `message` is one line: `messages[2].author: expected …, got …`. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

/** The error for one place; `path` is empty for the whole value. */
export function invalid(path: string, problem: string): InvalidInput {
  return new InvalidInput(path === '' ? problem : `${path}: ${problem}`);
}

/** The error for a valibot issue, with `base` (such as `conversation`) put before its path. */
export function fromIssue(issue: v.BaseIssue<unknown>, base = ''): InvalidInput {
  const path = (issue.path ?? []).reduce((so, { key }) => step(so, key), base);
  if (issue.kind !== 'schema') return invalid(path, issue.message);
  if (issue.input === undefined) return invalid(path, 'required, but missing');
  return invalid(path, `expected ${expected(issue.expected ?? '')}, got ${got(issue.input)}`);
}

function step(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

const PLAIN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** `("customer" | "agent" | "note")` → `customer, agent or note`. */
function expected(raw: string): string {
  const names = raw.replace(/^\(|\)$/g, '').split(' | ');
  const words = names.map((name) => PLAIN[name] ?? name.replace(/^"|"$/g, ''));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The value found, in a few words; long text is not repeated. */
export function got(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value.length > 30 ? 'a longer text' : JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
