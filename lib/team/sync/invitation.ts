/** The code that an invitation is: where the team's server is, and an account with a password for one use. */
import * as v from 'valibot';
import { isDatabaseName, isUserName, serverAddress } from './address.ts';
import { Fault } from './fault.ts';

/** So that a code is known for one, by people and by us. */
const MARK = 'attune-team-1.';

const schema = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(500)),
  database: v.pipe(v.string(), v.check(isDatabaseName)),
  user: v.pipe(v.string(), v.check(isUserName)),
  once: v.pipe(v.string(), v.minLength(16), v.maxLength(100)),
});

export type Invitation = v.InferOutput<typeof schema>;

/** The code, in letters that survive mail and chat. */
export function codeOf(invitation: Invitation): string {
  const text = btoa(JSON.stringify(invitation));
  return MARK + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What a code says; spaces and line breaks that a mail has put into it do no harm. @throws Fault `code`, `address` */
export function invitationOf(code: string): Invitation {
  const packed = code.replace(/\s+/g, '');
  if (!packed.startsWith(MARK)) throw new Fault('code');
  try {
    const text = atob(packed.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const said = v.parse(schema, JSON.parse(text));
    return { ...said, url: serverAddress(said.url) };
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('code');
  }
}

/** 192 random bits, for a password that nobody has to type. */
export function newPassword(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
