import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, notAllowed, problem } from './answer.ts';
import { api } from './api.ts';
import { file } from './files.ts';
import { HEADERS } from './headers.ts';
import { Store } from './store.ts';
import type { Ticket } from './ticket.ts';
import { TICKETS } from './tickets.ts';

export interface DemoOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** Stamps what is sent; unless given, the desk's own clock. */
  now?: () => Date;
}

export interface Demo {
  /** Without a slash at the end, e.g. `http://127.0.0.1:4310`. */
  url: string;
  port: number;
  close(): Promise<void>;
  /** A copy of every ticket, with what has been sent so far. */
  tickets(): Ticket[];
}

/**
 * Starts the demo helpdesk.
 * Rejects with an Error that says what to do and keeps its `code`, `EADDRINUSE` when the port is taken.
 */
export async function startDemo({ port = 0, host = '127.0.0.1', now = deskClock() }: DemoOptions = {}): Promise<Demo> {
  const store = new Store(TICKETS, now);
  const server = createServer((request, response) => void respond(store, request, response));

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    tickets: () => store.all(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The written tickets end in the morning of 19 November 2026: a day at the desk starts soon after, whenever it is. */
function deskClock(): () => Date {
  const opening = Date.parse('2026-11-19T10:04:00Z');
  const started = Date.now();
  return () => new Date(opening + Date.now() - started);
}

async function respond(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body, allow } = await answer(store, request).catch(
    (): Answer => problem(500, 'The demo helpdesk could not answer this.'),
  );
  if (response.destroyed) return;
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...(allow ? { Allow: allow } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answer(store: Store, request: IncomingMessage): Promise<Answer> {
  const address = `http://demo.invalid${request.url}`;
  if (!URL.canParse(address)) return problem(400, 'This is not an address.');
  const url = new URL(address);
  if (url.pathname.startsWith('/api/')) return api(store, request, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed('GET');
  return file(url.pathname);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is already in use. Stop what runs there, or start the demo helpdesk on another port.`
      : `The demo helpdesk could not listen on ${host}:${port}: ${error.message}`;
  return Object.assign(new Error(reason, { cause: error }), { code: error.code });
}
