import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, json, notAllowed, problem } from './answer.ts';
import { readReply } from './body.ts';
import { AGENT, type Store } from './store.ts';

const LONGEST_WAIT = 10_000;

/** The JSON behind the page; `?latency=ms` on a ticket delays it, for races. */
export async function api(store: Store, request: IncomingMessage, url: URL): Promise<Answer> {
  const { pathname: path } = url;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const posts = request.method === 'POST';

  if (path === '/api/tickets')
    return reads ? json(200, { agent: { name: AGENT }, tickets: store.summaries() }) : notAllowed('GET');
  if (path === '/api/reset') {
    if (!posts) return notAllowed('POST');
    store.reset();
    return json(200, { reset: true });
  }

  const [, id, replies] = /^\/api\/tickets\/([\w-]{1,40})(\/replies)?$/.exec(path) ?? [];
  const ticket = id === undefined ? undefined : store.find(id);
  if (!ticket) return problem(404, 'There is no such ticket.');

  if (!replies) {
    if (!reads) return notAllowed('GET');
    const latency = Number(url.searchParams.get('latency'));
    if (latency > 0) await wait(Math.min(latency, LONGEST_WAIT), undefined, { ref: false });
    return json(200, ticket);
  }
  if (!posts) return notAllowed('POST');
  const read = await readReply(request);
  return 'refusal' in read ? read.refusal : json(201, store.add(ticket, read.reply));
}
