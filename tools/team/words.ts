/** What is said of a server in a terminal. */
import type { TeamFault } from '../../lib/team.ts';

const SAID: Partial<Record<TeamFault, string>> = {
  unreachable: 'Nobody answers there. Is the address right, and is the server running?',
  slow: 'The server does not answer in time. Try again; what was done already stays done.',
  not_couchdb: 'Something answers there, but it is no CouchDB.',
  old_server: 'This CouchDB is too old: version 3 or later is needed.',
  unauthorised: 'The server does not know this name with this password.',
  forbidden: 'This takes an administrator of the server, and that account is none.',
  gone: 'There is no account of that name.',
  full: 'The server has no room left.',
  address: 'That is no address for a password: use https (plain http only for this very machine).',
  exists: 'Somebody else has changed the same thing at this moment. Run it again.',
};

/** One line for a person. */
export const saidOf = (fault: TeamFault): string =>
  SAID[fault] ?? 'The server has failed. Its own log says more; what was done already stays done.';
