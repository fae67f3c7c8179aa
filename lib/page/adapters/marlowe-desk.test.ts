import { beforeEach, expect, test } from 'vitest';
import { showSavedPage } from '../../../test/support/saved-page.ts';
import { ADAPTERS } from '../../adapters.ts';
import { readPage } from '../read.ts';
import { openTicket, recognise } from '../recognise.ts';
import { adapter } from './marlowe-desk.ts';

beforeEach(() => showSavedPage('marlowe-desk/ticket.html'));

test('the ticket is read as it was said', () => {
  expect(recognise(ADAPTERS)?.id).toBe('marlowe-desk');
  expect(openTicket(adapter)).toBe('48090');
  const { conversation } = readPage(adapter, '48090');
  expect(conversation).toMatchObject({
    subject: 'RE: Back order – feeding tube sets 10 Fr (PO 2026-1187)',
    channel: 'email',
    company: 'Merrow Medical Supply',
    customer: {
      name: 'Ruth Adeyemi-Clarke',
      email: 'r.adeyemi-clarke@larchfield.example.org',
      segment: 'Care homes, contract B',
    },
    agent: { name: 'Robin Vale' },
  });
  expect(conversation?.messages.map(({ author, at }) => [author, at])).toEqual([
    ['customer', '2026-11-16T08:55:00.000Z'],
    ['agent', '2026-11-16T14:20:00.000Z'],
    ['customer', '2026-11-18T16:40:00.000Z'],
  ]);
  expect(conversation?.messages[2]?.text).toMatch(/^Dear Robin,\s+Thank you for the straight answer/u);
});

test('a note is a note', () => {
  document.querySelector('article')?.setAttribute('data-author', 'note');
  expect(readPage(adapter, '48090').conversation?.messages[0]?.author).toBe('note');
});

test('no conversation where the markup is another', () => {
  for (const item of document.querySelectorAll('article')) item.removeAttribute('data-message-id');
  const { conversation, parts } = readPage(adapter, '48090');
  expect(conversation).toBeNull();
  expect(parts).toContainEqual({ part: 'messages', state: 'missing' });
});
