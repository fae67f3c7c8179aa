/** What went wrong between a browser and its team's server, as one of a few plain kinds. */
import type { TeamFault } from '../../team.ts';

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: TeamFault;

  constructor(kind: TeamFault, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
  }
}

const BY_STATUS: Readonly<Record<number, TeamFault>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'gone',
  413: 'too_large',
  507: 'full',
};

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 0;

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** The fault that an answer with this status is; statuses of the protocol itself (409, 412) are none of ours. */
export const faultOfStatus = (status: number): TeamFault => BY_STATUS[status] ?? 'server';

/** The fault that an error is, whoever threw it. */
export function faultOf(error: unknown): TeamFault {
  if (error instanceof Fault) return error.kind;
  if (nameOf(error) === 'QuotaExceededError' || statusOf(error) === 412) return 'own_full';
  return faultOfStatus(statusOf(error));
}
