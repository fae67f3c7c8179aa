import { expect, test } from 'vitest';
import { hasLiquid, withNames } from './liquid.ts';

test.each([
  ['Hi {{ customer.first_name }},', 'Hi {name},'],
  ['Hi {{ticket.requester.name | upcase}},', 'Hi {name},'],
  ['Best,\n{{ agent.first_name }} of {{current_user.name}}', 'Best,\n{agent} of {agent}'],
  ['Order {{ order.number }}', null],
  ['{% if a %}Hi{% endif %}', null],
])('%j is offered as %j', (text, plain) => {
  expect(hasLiquid(text)).toBe(true);
  expect(withNames(text)).toBe(plain);
});

test.each(['Hello {name}!', 'Hello', '100 % yours {agent}'])('%j is no Liquid', (text) => {
  expect(hasLiquid(text)).toBe(false);
});
