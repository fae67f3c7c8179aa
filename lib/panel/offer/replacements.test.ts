import { expect, test } from 'vitest';
import type { Conversation, Reply } from '../../conversation.ts';
import { asTemplate, offered, replacedToo, replacementsIn, stillTheirs } from './replacements.ts';

const conversation: Conversation = {
  id: 'A',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: 'Larch & Lane',
  customer: { name: 'Ingrid Solheim', email: null, since: null, segment: null, locale: null },
  agent: { name: 'Sam' },
  messages: [
    {
      id: '0',
      author: 'customer',
      at: null,
      text: 'My laptop came back with the very same fault, and I am tired of it.',
    },
  ],
};
const reply = (text: string): Reply => {
  const start = text.indexOf('[hour]');
  const unfilled = start < 0 ? [] : [{ name: 'hour', start, end: start + 6, hint: '' }];
  return { id: 'r', approach: '', text, moves: [], unfilled };
};
const found = (text: string) => replacementsIn(reply(text), conversation).map(({ quote, stands }) => [quote, stands]);

test.each([
  ['Dear Ingrid, it is done.', 'Ingrid', '[name]'],
  ['I have repair R-5521 open.', 'R-5521', '[number]'],
  ['It leaves on 14 March 2026.', '14 March 2026', '[date]'],
  ['It leaves on Thursday.', 'Thursday', '[day]'],
  ['You get €89.50 back.', '€89.50', '[amount]'],
  ['It went to 12 Mill Lane yesterday.', '12 Mill Lane', '[address]'],
  ['Write to ingrid@example.org then.', 'ingrid@example.org', '[email]'],
  ['I send you a new Aurora Lamp today.', 'Aurora Lamp', '[product]'],
  ['It took 11 days.', '11', '[number]'],
])('%s: what tells of this customer is found', (text, quote, stands) => {
  expect(found(text)).toContainEqual([quote, stands]);
});

test.each(['That should not have happened, and I am sorry.', 'We look after it. You hear from me.'])(
  '%s: nothing in it tells of anybody',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('what is replaced goes, what is kept stays, what is edited stands there, and gaps stay gaps', () => {
  const { text } = reply('Ingrid, I call you on Thursday at [hour] about R-5521.');
  const all = replacementsIn(reply(text), conversation);
  expect(all.map(({ quote }) => quote)).toEqual(['Ingrid', 'Thursday', 'R-5521']);
  const decided = all.map((one) =>
    one.quote === 'Thursday'
      ? { ...one, kept: true }
      : { ...one, kept: false, stands: one.quote === 'R-5521' ? 'your repair' : one.stands },
  );
  const travelling = offered(text, decided);
  expect(travelling).toBe('[name], I call you on Thursday at [hour] about your repair.');
  expect(asTemplate(travelling)).toBe(
    '{{ customer.first_name }}, I call you on Thursday at {% fill "hour" %} about your repair.',
  );
});

test('until it is decided, a stretch does not stand in what would travel', () => {
  const { text } = reply('Ingrid, hello.');
  expect(offered(text, replacementsIn(reply(text), conversation))).not.toContain('Ingrid');
});

test('runs of the customer’s own words are told, so that nothing of their message travels', () => {
  expect(stillTheirs('It came back with the very same fault.', conversation)).toEqual([
    'came back with the very same fault',
  ]);
  expect(stillTheirs('It should have been mended the first time.', conversation)).toEqual([]);
});

test('braces of theirs are not Liquid of ours', () => {
  expect(asTemplate('{% assign x %} {{ secret }}')).not.toMatch(/\{[{%]/);
});

test('whatever else the agent finds is replaced too, and swallows what is within it', () => {
  const text = 'Ingrid, the blue one is yours.';
  const all = replacedToo(text, replacementsIn(reply(text), conversation), 'the blue one', '[product]');
  expect(offered(text, all)).toBe('[name], [product] is yours.');
  expect(offered(text, replacedToo(text, all, 'Ingrid, the', '[words]'))).toContain('[words]');
  expect(replacedToo(text, all, '  ', '[x]')).toEqual(all);
});
