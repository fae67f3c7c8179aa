import type { IncomingMessage } from 'node:http';
import { type Answer, problem } from './answer.ts';
import type { Reply } from './store.ts';

const LIMIT = 64 * 1024;

/** Reads and checks a reply; gives the refusal to send back when it is not one. */
export async function readReply(request: IncomingMessage): Promise<{ reply: Reply } | { refusal: Answer }> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return { refusal: problem(415, 'Send application/json.') };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  }
  if (size > LIMIT) return { refusal: problem(413, `A reply may have up to ${LIMIT} bytes.`) };
  try {
    const reply = check(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    return reply ? { reply } : { refusal: problem(422, 'A reply needs a kind (reply or note) and some text.') };
  } catch {
    return { refusal: problem(400, 'This is not JSON.') };
  }
}

function check(value: unknown): Reply | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, text, html, status } = value as Record<string, unknown>;
  if (kind !== 'reply' && kind !== 'note') return null;
  if (typeof text !== 'string' || text.trim() === '') return null;
  const reply: Reply = { kind, text };
  if (typeof html === 'string') reply.html = html;
  if (status === 'open' || status === 'pending' || status === 'solved') reply.status = status;
  return reply;
}
