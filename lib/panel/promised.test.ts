import { beforeEach, expect, test, vi } from 'vitest';
import type { Conversation } from '../conversation.ts';
import * as followUps from '../follow-ups.ts';
import { answerOffer, promisesSent } from './promised.ts';

const known = vi.spyOn(followUps, 'knownFollowUps');
const add = vi.spyOn(followUps, 'addFollowUp');

beforeEach(() => {
  known.mockReset().mockResolvedValue([]);
  add.mockReset().mockImplementation(async (wanted) => wanted as never);
});

const conversation = (text: string, rest: Partial<Conversation['messages'][number]> = {}): Conversation => ({
  id: 'HZ-1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Kim', email: 'kim@example.org', since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [
    { id: '0', author: 'customer', at: null, text: 'The boiler is off again.' },
    { id: '1', author: 'agent', at: new Date().toISOString(), text, ...rest },
    { id: '2', author: 'note', at: null, text: 'I will call her on Friday at noon.' },
  ],
});

const PROMISE = 'Dear Kim, I’ll call you tomorrow at 10:00 and tell you what they found.';

test('[W5] a promise in the reply that was sent is offered once: after the answer it is known', async () => {
  const [offered, ...more] = await promisesSent(conversation(PROMISE));
  expect(offered).toMatchObject({ what: 'call', quote: expect.stringContaining('call you tomorrow at 10') });
  expect(more).toEqual([]);
  known.mockResolvedValue([offered?.id ?? '']);
  expect(await promisesSent(conversation(PROMISE))).toEqual([]);
});

test('what is kept of an offer holds no word of the reply', async () => {
  const given = conversation(PROMISE);
  const [offered] = await promisesSent(given);
  if (!offered) throw new Error('No promise was found.');
  await answerOffer(offered, given, null);
  await answerOffer(offered, given, '2026-12-01T09:00:00.000Z');
  expect(add.mock.calls.map(([wanted]) => wanted.state)).toEqual(['declined', 'open']);
  expect(JSON.stringify(add.mock.calls)).not.toMatch(/found|tomorrow|Dear/);
});

test.each([
  ['the customer has answered since', conversation(PROMISE, { author: 'customer' })],
  ['the reply is old', conversation(PROMISE, { at: '2020-01-01T10:00:00Z' })],
  ['nothing was promised', conversation('Thank you, Kim. It is done.')],
])('nothing is offered where %s', async (_, given) => {
  expect(await promisesSent(given)).toEqual([]);
  expect(known).not.toHaveBeenCalled();
});
