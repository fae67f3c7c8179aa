import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test.each([
  ['helpdesk.example.com', 'https://helpdesk.example.com'],
  ['  https://Helpdesk.Example.com/tickets/42?x=1#top ', 'https://helpdesk.example.com'],
  ['http://rt.intranet.example:8080/rt', 'http://rt.intranet.example:8080'],
  ['desk.example.com:8443/a', 'https://desk.example.com:8443'],
  ['//desk.example.com', 'https://desk.example.com'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://192.168.1.20', 'http://192.168.1.20'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['münchen.example', 'https://xn--mnchen-3ya.example'],
])('%s is %s', (typed, origin) => {
  expect(addressOf(typed)).toMatchObject({ origin });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['my helpdesk', 'unclear'],
  ['helpdesk', 'unclear'],
  ['https://', 'unclear'],
  ['https://*.example.com', 'unclear'],
  ['https://user@example.com', 'unclear'],
  ['chrome://extensions', 'closed'],
  ['file:///etc/hosts', 'closed'],
  ['javascript:alert(1)', 'closed'],
  ['about:addons', 'closed'],
])('%s is refused as %s', (typed, fault) => {
  expect(addressOf(typed)).toEqual({ fault });
});
