/** A small record store on a free loopback port, which takes what xAPI allows and refuses what it does not. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Stored, statementsIn } from './rules.ts';

export interface RecordStore {
  /** Its endpoint. */
  url: string;
  /** What it has taken, by id. */
  stored: Map<string, Stored>;
  /** What it answers with in place of taking anything: a status, or nothing at all. */
  trouble: number | 'silent' | null;
  /** Titles of activities that it does not take. */
  refuses: Set<string>;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const titleOf = ({ object }: Stored) => object.definition?.name?.en ?? '';

/** Status and answer to statements that are sent. */
function take(store: RecordStore, body: string): [number, unknown] {
  let sent: Stored[];
  try {
    sent = statementsIn(JSON.parse(body));
  } catch (error) {
    return [400, { error: String(error) }];
  }
  const ids = sent.map(({ id }) => id ?? crypto.randomUUID());
  if (new Set(ids).size < ids.length) return [400, { error: 'Two statements of a batch have the same id.' }];
  if (sent.some((one) => store.refuses.has(titleOf(one)))) return [400, { error: 'Not this one.' }];
  const other = (one: Stored, at: number) => {
    const known = store.stored.get(ids[at] ?? '');
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(one);
  };
  if (sent.some(other)) return [409, { error: 'Another statement has this id.' }];
  for (const [at, one] of sent.entries()) store.stored.set(ids[at] ?? '', one);
  return [200, ids];
}

async function answer(store: RecordStore, expected: string, request: IncomingMessage): Promise<[number, unknown]> {
  const body = await bodyOf(request);
  if (typeof store.trouble === 'number') return [store.trouble, {}];
  const path = new URL(request.url ?? '/', 'http://store').pathname;
  if (path !== '/xapi/statements') return [404, {}];
  if (request.headers.authorization !== expected) return [401, {}];
  if (!/^1\.0/.test(String(request.headers['x-experience-api-version']))) return [400, { error: 'No version.' }];
  if (request.method === 'GET') return [200, { statements: [...store.stored.values()].slice(0, 1), more: '' }];
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') return [400, {}];
  return take(store, body);
}

/** Starts it; it knows one key. `port`: where one was before. */
export async function startRecordStore({ key = 'key', secret = 'secret', port = 0 } = {}): Promise<RecordStore> {
  const expected = `Basic ${Buffer.from(`${key}:${secret}`, 'utf8').toString('base64')}`;
  const server = createServer((request, response: ServerResponse) => {
    if (store.trouble === 'silent') return request.socket.destroy();
    return answer(store, expected, request).then(([status, body]) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' })
        .end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: own } = server.address() as { port: number };
  const store: RecordStore = {
    url: `http://127.0.0.1:${own}/xapi`,
    stored: new Map(),
    trouble: null,
    refuses: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return store;
}
