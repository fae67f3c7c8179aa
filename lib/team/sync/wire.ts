/**
 * The one way to a team's server. It adds the account to every request and nothing else, sets a limit to how long an answer
 * may take, and knows an answer that is no CouchDB's. What went wrong last is kept, for PouchDB words every failure in its own way.
 */
import type { TeamFault } from '../../team.ts';
import { Fault, faultOfStatus } from './fault.ts';

/** Most milliseconds for one answer: a batch over a slow line is far below it. */
export const PATIENCE = 30_000;
const MINUTE = 60_000;

export interface Account {
  user: string;
  password: string;
}

const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

/** HTTP basic authentication, over https alone (see `serverAddress`). */
const authorization = ({ user, password }: Account) => `Basic ${btoa(utf8(`${user}:${password}`))}`;

const isJson = ({ headers }: Response) => /^(application\/json|text\/plain)\b/.test(headers.get('content-type') ?? '');

export class Wire {
  readonly server: string;
  readonly user: string;
  /** What went wrong last; null when the last answer was a good one. */
  fault: TeamFault | null = null;
  /** Minutes by which our clock is ahead of the server's. */
  skew: number | null = null;
  private readonly header: string;
  private readonly patience: number;

  constructor(server: string, account: Account, patience = PATIENCE) {
    this.server = server;
    this.user = account.user;
    this.header = authorization(account);
    this.patience = patience;
  }

  /** As `fetch`. @throws Fault */
  readonly fetch = async (address: string, options: RequestInit = {}): Promise<Response> => {
    if (!address.startsWith(`${this.server}/`)) throw this.failed('address');
    const answer = await this.send(address, options);
    this.noteClock(answer);
    if (answer.status >= 500 || !isJson(answer)) throw this.failed(this.faultOfAnswer(answer));
    this.fault = answer.ok || answer.status === 409 || answer.status === 412 ? null : faultOfStatus(answer.status);
    return answer;
  };

  /** Asks for JSON. The answer to what is not there is null. @throws Fault */
  async json<Body>(path: string, options: RequestInit = {}): Promise<Body | null> {
    const answer = await this.fetch(`${this.server}/${path}`, {
      ...options,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    const body: unknown = await answer.json().catch(() => {
      throw this.failed('not_couchdb');
    });
    if (answer.status === 404) return null;
    if (answer.status === 409 || answer.status === 412) throw new Fault('exists');
    if (!answer.ok) throw new Fault(faultOfStatus(answer.status));
    return body as Body;
  }

  private async send(address: string, options: RequestInit): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set('authorization', this.header);
    const limit = AbortSignal.timeout(this.patience);
    try {
      const answer = await fetch(address, {
        ...options,
        headers,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
      });
      // Read to its end here: a server that stops half way must not leave us waiting, nor look like one that never answered.
      return new Response(await answer.arrayBuffer(), answer);
    } catch {
      throw this.failed(limit.aborted ? 'slow' : 'unreachable');
    }
  }

  private faultOfAnswer(answer: Response): TeamFault {
    const known = faultOfStatus(answer.status);
    if (known !== 'server' && answer.status >= 400) return known;
    return isJson(answer) || answer.status >= 500 ? 'server' : 'not_couchdb';
  }

  private failed(kind: TeamFault): Fault {
    this.fault = kind;
    return new Fault(kind);
  }

  private noteClock({ headers }: Response): void {
    const theirs = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(theirs)) this.skew = Math.round((Date.now() - theirs) / MINUTE);
  }
}
