import { expect, test } from 'vitest';
import type { Conversation, Reply } from '../../conversation.ts';
import { generalised, theirsIn } from './general.ts';

const conversation: Conversation = {
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Ingrid Solheim', email: 'ingrid@example.org', since: null, segment: null, locale: null },
  agent: { name: 'Sam Okafor' },
  messages: [{ id: '0', author: 'customer', at: null, text: 'My laptop came back with the same fault again.' }],
};

function reply(text: string, hints: Record<string, string> = {}): Reply {
  const unfilled = Object.entries(hints).map(([name, hint]) => {
    const start = text.indexOf(`[${name}]`);
    return { name, hint, start, end: start + name.length + 2 };
  });
  return { id: 'a', approach: 'Fullest', text, moves: [], unfilled };
}

test('names and numbers become variables, and gaps become fill-ins with their hints', () => {
  const body = generalised(
    reply('Dear Ingrid,\n\nRepair 55213 will be done by [day]. Write to ingrid@example.org.\n\nSam Okafor', {
      day: 'a day you can "keep"',
    }),
    conversation,
  );
  expect(body).toBe(
    'Dear {{ customer.first_name }},\n\nRepair {{ echo.number }} will be done by ' +
      '{% fill "day", hint: "a day you can  keep" %}. Write to {% fill "email" %}.\n\n{{ agent.name }}',
  );
});

test('braces that stood in the reply do not become Liquid', () => {
  expect(generalised(reply('You wrote “{{ customer.email }}” and {% raw %}.'), conversation)).not.toMatch(/\{[{%]/);
});

test('what the customer wrote is found in it, and a few common words in a row are not', () => {
  const turn = 'My laptop came back with the same fault again. What now?';
  expect(theirsIn('Your laptop came back with the same fault: I am sorry. Again!', turn)).toEqual([
    'laptop came back with the same fault',
  ]);
  expect(theirsIn('It came back with us.', turn)).toEqual([]);
});
