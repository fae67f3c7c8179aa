/** The one way to a record store: its own address alone, with its key, and a limit to how long an answer may take. */
import type { RecordFault } from '../../records.ts';

/** Most milliseconds for one answer. */
const PATIENCE = 20_000;
const VERSION = '1.0.3';

export class RecordTrouble extends Error {
  readonly fault: RecordFault;
  /** What the store answered with, 0 for nothing. */
  readonly status: number;

  constructor(fault: RecordFault, status = 0) {
    super(fault);
    this.fault = fault;
    this.status = status;
  }
}

export interface Line {
  url: string;
  key: string;
  secret: string;
}

const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

function faultOf(status: number): RecordFault {
  if (status === 401) return 'credentials';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'not_a_store';
  return status === 429 || status >= 500 ? 'busy' : 'refused';
}

/** @throws RecordTrouble */
async function asked(
  { url, key, secret }: Line,
  path: string,
  options: RequestInit,
  patience: number,
): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(`${url}/${path}`, {
      ...options,
      headers: {
        authorization: `Basic ${btoa(utf8(`${key}:${secret}`))}`,
        'content-type': 'application/json',
        'x-experience-api-version': VERSION,
      },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: limit,
    });
    // Read to its end here: a store that stops half way must not leave us waiting.
    await answer.arrayBuffer();
    return answer;
  } catch {
    throw new RecordTrouble(limit.aborted ? 'slow' : 'unreachable');
  }
}

/** Whether a record store answers there, and knows the key. One that only takes, and shows nothing, will do. @throws RecordTrouble */
export async function greet(line: Line, patience = PATIENCE): Promise<void> {
  const answer = await asked(line, 'statements?limit=1', { method: 'GET' }, patience);
  if (!answer.headers.has('x-experience-api-version') && answer.status !== 401)
    throw new RecordTrouble(answer.status >= 500 ? 'busy' : 'not_a_store', answer.status);
  if (!answer.ok && answer.status !== 403) throw new RecordTrouble(faultOf(answer.status), answer.status);
}

/** Sends statements in one go: the store takes all of them or none. @throws RecordTrouble */
export async function post(line: Line, statements: readonly object[], patience = PATIENCE): Promise<void> {
  const body = JSON.stringify(statements);
  const { ok, status } = await asked(line, 'statements', { method: 'POST', body }, patience);
  // It has one of this id already: what was sent before an answer was lost.
  if (!ok && !(status === 409 && statements.length === 1)) throw new RecordTrouble(faultOf(status), status);
}
