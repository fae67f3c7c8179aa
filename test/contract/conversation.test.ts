import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConversation } from '../../lib/schema/conversation.ts';
import { InvalidInput } from '../../lib/schema/invalid.ts';

const hello = { author: 'customer', text: 'Hello' } as const;

describe('what is missing is filled', () => {
  test('from the least that is needed', () => {
    expect(parseConversation({ messages: [hello] }, '77')).toEqual({
      id: '77',
      helpdesk: null,
      channel: 'email',
      subject: null,
      locale: null,
      company: null,
      customer: { name: null, email: null, since: null, segment: null, locale: null },
      agent: { name: null },
      messages: [{ id: '0', author: 'customer', at: null, text: 'Hello' }],
    });
  });

  test.each([
    ['null counts as missing', { id: null, channel: null, customer: null, agent: null, locale: null }],
    ['an empty customer', { customer: {}, agent: {} }],
  ])('%s', (_, more) => {
    expect(parseConversation({ ...more, messages: [hello] })).toEqual(parseConversation({ messages: [hello] }));
  });

  test('a conversation without messages is a conversation', () => {
    expect(parseConversation({ messages: [] }).messages).toEqual([]);
  });

  test('its own id goes before the one it is offered', () => {
    expect(parseConversation({ id: 'C-9', messages: [] }, '77').id).toBe('C-9');
  });

  test('numbers do where helpdesks number things', () => {
    const parsed = parseConversation({ id: 12, customer: { since: 2019 }, messages: [{ ...hello, id: 5 }] });
    expect([parsed.id, parsed.customer.since, parsed.messages[0]?.id]).toEqual(['12', '2019', '5']);
  });

  test.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T09:30:00Z', '2026-03-04T09:30:00Z'],
    ['2026-03-04 09:30', '2026-03-04 09:30'],
    ['2026-03-04T09:30:00.120+01:00', '2026-03-04T09:30:00.120+01:00'],
    ['2026-02-99', null],
    ['yesterday', null],
    ['', null],
  ])('the time %j becomes %j', (at, kept) => {
    expect(parseConversation({ messages: [{ ...hello, at }] }).messages[0]?.at).toBe(kept);
  });
});

test('unknown keys are left out, __proto__ too', () => {
  const foreign = JSON.parse(`{"labels": ["x"], "__proto__": {"channel": "chat", "polluted": true},
    "messages": [{"author": "customer", "text": "Hello", "html": "<p>", "__proto__": {"id": "evil"}}]}`);
  const parsed = parseConversation(foreign);
  expect(parsed).toEqual(parseConversation({ messages: [hello] }));
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('what is wrong is named in one line', () => {
  const two = (second: object) => ({ messages: [hello, second] });
  test.each<[unknown, string]>([
    [undefined, 'required, but missing'],
    [null, 'expected an object, got null'],
    ['Hello', 'expected an object, got "Hello"'],
    [[hello], 'expected an object, got a list'],
    [{}, 'messages: required, but missing'],
    [{ messages: 'Hello, where is the parcel that I ordered?' }, 'messages: expected a list, got a longer text'],
    [{ messages: { 0: hello } }, 'messages: expected a list, got an object'],
    [two({ author: 'client', text: '' }), 'messages[1].author: expected customer, agent or note, got "client"'],
    [two({ text: 'Hello' }), 'messages[1].author: required, but missing'],
    [two({ author: 'agent' }), 'messages[1].text: required, but missing'],
    [two({ author: 'agent', text: null }), 'messages[1].text: expected text, got null'],
    [two({ author: 'agent', text: 7 }), 'messages[1].text: expected text, got 7'],
    [two({ ...hello, at: 1700000000 }), 'messages[1].at: expected text, got 1700000000'],
    [two({ ...hello, id: true }), 'messages[1].id: expected text or a number, got true'],
    [{ channel: 'fax', messages: [] }, 'channel: expected email, chat, social or phone, got "fax"'],
    [{ customer: 'Ada', messages: [] }, 'customer: expected an object, got "Ada"'],
    [{ customer: [], messages: [] }, 'customer: expected an object, got a list'],
    [{ customer: { name: ['Ada'] }, messages: [] }, 'customer.name: expected text, got a list'],
    [
      { messages: [{ ...hello, id: 'a' }, hello, { ...hello, id: 'a' }] },
      'messages[2].id: "a" is already the id of messages[0]',
    ],
    [
      { messages: [{ ...hello, id: '1' }, hello] },
      'messages[1].id: "1" (its index, as it has no id) is already the id of messages[0]',
    ],
  ])('%j', (value, message) => {
    expect(() => parseConversation(value)).toThrow(new InvalidInput(message));
  });

  test('with the place where the conversation stood', () => {
    expect(() => parseConversation({ messages: [{}] }, '', 'conversation')).toThrow(
      'conversation.messages[0].author: required, but missing',
    );
  });
});

test('whatever comes, it is a conversation or one line that says why not', () => {
  const message = fc.record(
    { id: fc.oneof(fc.string(), fc.integer()), author: fc.constantFrom('customer', 'note', 'x'), text: fc.string() },
    { requiredKeys: [] },
  );
  const shaped = fc.record({ id: fc.jsonValue(), messages: fc.array(message) }, { requiredKeys: ['messages'] });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), shaped), (value) => {
      try {
        const parsed = parseConversation(value);
        expect(parseConversation(parsed)).toEqual(parsed);
        expect(new Set(parsed.messages.map(({ id }) => id)).size).toBe(parsed.messages.length);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        expect((error as Error).message).toMatch(/^[^\n]{5,200}$/);
      }
    }),
    { numRuns: 400 },
  );
});

test('tags are words, and whatever else stands there is left out', () => {
  const messages = [{ author: 'customer', text: 'Hello' }];
  expect(parseConversation({ messages, tags: ['vip', 5, null] }).tags).toEqual(['vip']);
  for (const tags of ['vip', null, 3, {}]) expect(parseConversation({ messages, tags }).tags).toBeUndefined();
});
