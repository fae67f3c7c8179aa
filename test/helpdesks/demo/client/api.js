import { latency } from './faults.js';

/** @typedef {import('../ticket.ts').Ticket} Ticket */
/** @typedef {import('../ticket.ts').Summary} Summary */
/** @typedef {import('../ticket.ts').Message} Message */
/** @typedef {{kind: 'reply' | 'note', html: string, text: string, status: string}} Reply */

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function call(path, init) {
  const response = await fetch(path, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

/** @returns {Promise<{agent: {name: string}, tickets: Summary[]}>} */
export const getTickets = () => call('/api/tickets');

/**
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<Ticket>}
 */
export const getTicket = (id, signal) =>
  call(`/api/tickets/${encodeURIComponent(id)}${latency ? `?latency=${latency}` : ''}`, { signal });

/**
 * @param {string} id
 * @param {Reply} reply
 * @returns {Promise<{message: Message, ticket: Summary}>}
 */
export const postReply = (id, reply) =>
  call(`/api/tickets/${encodeURIComponent(id)}/replies`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(reply),
  });
