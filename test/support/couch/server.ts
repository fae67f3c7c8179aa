/**
 * A CouchDB for tests: `express-pouchdb` keeps the documents in memory; accounts, members, checks of documents and purging, which it
 * has not, are put before it. Where `ATTUNE_COUCHDB_URL` names a real one (`https://admin:password@host`) the same tests run on that,
 * through here, so that it can be made to misbehave.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouch from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { type Answer, Gate } from './gate.ts';

PouchDB.plugin(memory);

/** How a server may behave badly. */
export type Mischief =
  | { is: 'silent' }
  | { is: 'html' }
  | { is: 'status'; status: number; body?: string }
  | { is: 'cut' }
  | { is: 'half' };

/** Whether a request is met by mischief; null: by a good answer. */
export type Behave = (request: { method: string; path: string; count: number; documents: number }) => Mischief | null;

export interface Couch {
  url: string;
  /** Every request, as `GET /database/path`. */
  asked: string[];
  behave(how: Behave): void;
  /** Moves the clock that the server tells, in minutes. */
  clock(minutes: number): void;
  /** Stops listening and drops every line. */
  stop(): Promise<void>;
  /** Listens again, at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const REAL = process.env.ATTUNE_COUCHDB_URL ? new URL(process.env.ATTUNE_COUCHDB_URL) : null;

export const ADMIN = REAL
  ? { user: decodeURIComponent(REAL.username), password: decodeURIComponent(REAL.password) }
  : { user: 'admin', password: 'a-password-of-the-admin' };

const send = (response: ServerResponse, { status, body }: Answer) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function misbehave(response: ServerResponse, mischief: Mischief): void {
  if (mischief.is === 'silent') return;
  if (mischief.is === 'cut') {
    response.destroy();
    return;
  }
  if (mischief.is === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Sign in to the hotel Wi-Fi</h1>');
    return;
  }
  if (mischief.is === 'half') {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' })
      .write('{"results":[{"seq":');
    setImmediate(() => response.destroy());
    return;
  }
  response
    .writeHead(mischief.status, { 'content-type': 'application/json' })
    .end(mischief.body ?? JSON.stringify({ error: 'error', reason: 'as the test wants it' }));
}

/** Starts one on a free port of this machine. The caller closes it. */
export async function startCouch(): Promise<Couch> {
  // Memory is one for all servers of a process; each has its own part of it.
  const Kept = PouchDB.defaults({ adapter: 'memory', prefix: `${crypto.randomUUID()}-` });
  const documents = expressPouch(Kept, { mode: 'minimumForPouchDB' });
  const gate = new Gate(ADMIN, (name) => new Kept(name, { adapter: 'memory' }));
  const asked: string[] = [];
  /** Databases on a real server, which nobody wants to find there afterwards. */
  const made = new Set<string>();
  let how: Behave = () => null;
  let minutes = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    asked.push(`${method} ${url.split('?')[0]}`);
    response.setHeader('date', new Date(Date.now() + minutes * 60_000).toUTCString());
    const body = await bodyOf(request);
    const mischief = how({ method, path: url, count: asked.length, documents: documentsIn(url, body) });
    if (mischief) return misbehave(response, mischief);
    if (REAL) {
      if (method === 'PUT' && /^\/[a-z][^/]*$/.test(url)) made.add(url);
      return passOn(REAL, request, body, response);
    }
    const answered = await gate.answer({ method, url, authorization: request.headers.authorization, body });
    if (answered) return void send(response, answered);
    request.url = gate.inPlace(url);
    replay(request, body);
    documents(request, response);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) =>
      send(response, { status: 500, body: { error: 'internal', reason: String(error) } }),
    );
  };
  let server: Server = createServer(listener);
  let port = 0;
  const start = async () => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    behave: (next) => {
      how = next;
    },
    clock: (next) => {
      minutes = next;
    },
    stop,
    start,
    close: async () => {
      await stop();
      if (REAL) for (const database of made) await dropFrom(REAL, database);
    },
  };
}

async function dropFrom(real: URL, database: string): Promise<void> {
  const authorization = `Basic ${Buffer.from(`${ADMIN.user}:${ADMIN.password}`).toString('base64')}`;
  await fetch(new URL(database, real.origin), { method: 'DELETE', headers: { authorization } });
}

function documentsIn(url: string, body: Buffer): number {
  if (!url.includes('/_bulk_docs')) return 0;
  return (JSON.parse(body.toString('utf8')) as { docs: unknown[] }).docs.length;
}

async function passOn(real: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const answer = await fetch(new URL(url, real.origin), {
    method,
    headers: {
      'content-type': 'application/json',
      ...(headers.authorization ? { authorization: headers.authorization } : {}),
      ...(headers.accept ? { accept: headers.accept } : {}),
    },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** Lets what has been read of a request be read again. */
function replay(request: IncomingMessage, body: Buffer): void {
  Object.assign(request, {
    body: body.length > 0 ? JSON.parse(body.toString('utf8')) : {},
    _body: true,
    rawBody: body,
  });
}
