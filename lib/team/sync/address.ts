/** Addresses that a password may travel to. */
import { Fault } from './fault.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * A server's address, without a slash at its end. Over plain http only on this very machine.
 * @throws Fault `address`
 */
export function serverAddress(given: string): string {
  if (!URL.canParse(given)) throw new Fault('address');
  const url = new URL(given);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!isSafe || url.username || url.password || url.search || url.hash) throw new Fault('address');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** Names that are a database and a user, on every CouchDB, as they stand. */
export const isDatabaseName = (name: string): boolean => /^[a-z][a-z0-9_-]{0,60}$/.test(name);
export const isUserName = (name: string): boolean => /^[a-z][a-z0-9_-]{0,40}$/.test(name);

/** The database of one agent. @param nth which one of those under this name; no name of a user holds the sign before it */
export const ownDatabase = (database: string, user: string, nth = 1): string =>
  `${database}-agent-${user}${nth > 1 ? `$${nth}` : ''}`;
