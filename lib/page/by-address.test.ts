import { beforeEach, expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import { ADAPTERS, adaptersFor } from '../adapters.ts';
import { openTicket, recognise } from './recognise.ts';

beforeEach(() => showMarkup('<head></head><body></body>'));

test.each([
  ['front', 'https://app.frontapp.com', '/open/cnv_1a2b3c', 'cnv_1a2b3c'],
  ['gorgias', 'https://pump.gorgias.com', '/app/views/881/40112', '40112'],
  ['gorgias', 'https://pump.gorgias.com', '/app/ticket/40112', '40112'],
  ['kustomer', 'https://pump.kustomerapp.com', '/app/customers/5f1c/event/6a0b', '6a0b'],
  ['crisp', 'https://app.crisp.chat', '/website/9a-1f/inbox/session_77-0c/', 'session_77-0c'],
])('%s is known by the address of a ticket', (id, origin, address, ticket) => {
  history.replaceState(null, '', address);
  const found = recognise(adaptersFor(origin));
  expect(found?.id).toBe(id);
  expect(found && openTicket(found)).toBe(ticket);
});

test.each([
  ['https://app.frontapp.com', '/inboxes/teams'],
  ['https://app.frontapp.com', '/compose'],
  ['https://app.frontapp.com', '/settings/tea:4411/inboxes'],
  ['https://pump.gorgias.com', '/app/settings/2'],
  ['https://pump.gorgias.com', '/app/views/881'],
  ['https://pump.gorgias.com', '/app/ticket/new'],
  ['https://pump.gorgias.com', '/app/customer/40112'],
  ['https://pump.kustomerapp.com', '/app/search'],
  ['https://pump.kustomerapp.com', '/app/customers/5f1c'],
  ['https://pump.kustomerapp.com', '/app/dashboard'],
  ['https://app.crisp.chat', '/website/9a-1f/settings/'],
  ['https://app.crisp.chat', '/website/9a-1f/inbox/'],
  ['https://app.crisp.chat', '/website/9a-1f/contacts/profile/77-0c'],
])('%s%s is no ticket', (origin, address) => {
  history.replaceState(null, '', address);
  expect(recognise(adaptersFor(origin))).toBeNull();
});

test('elsewhere nothing is taken for a product of which only the address is known', () => {
  const elsewhere = adaptersFor('https://desk.example').map(({ id }) => id);
  const byAddress = ADAPTERS.filter(({ confidence }) => confidence === 'address').map(({ id }) => id);
  expect(byAddress).toHaveLength(4);
  expect(elsewhere.filter((id) => byAddress.includes(id))).toEqual([]);
});
