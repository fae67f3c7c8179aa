import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { personaOf } from './persona.ts';
import { personaSigns } from './persona-signs.ts';

const said = (text: string): Conversation => ({
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: null, email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [{ id: '0', author: 'customer', at: null, text }],
});
const signsOf = (text: string) => {
  const conversation = said(text);
  return personaSigns(conversation, personaOf(conversation));
};

test('what was told by words is shown by these words, each once', () => {
  const text =
    'Dear Sirs, furthermore I look forward to your answer regarding the webhook and the API endpoint. The API fails. Yours faithfully';
  expect(signsOf(text)).toMatchObject({
    formality: ['Dear Sirs', 'furthermore', 'I look forward to'],
    expertise: ['webhook', 'API', 'endpoint'],
    pace: [],
  });
});

test('a customer in no way particular shows nothing but how much was written', () => {
  expect(
    signsOf('Hello, the blue kettle leaks at the handle and I would like to know what can be done about it.'),
  ).toEqual({
    formality: [],
    pace: [],
    expertise: [],
    words: 20,
  });
});

test('hurry is shown by its words, and a very short message has none to show', () => {
  expect(
    signsOf('I need this today, it is urgent, the courier is waiting and so is everybody else here.').pace,
  ).toEqual(['today', 'urgent']);
  expect(personaOf(said('where is it')).pace).toBe('hurried');
  expect(signsOf('where is it').pace).toEqual([]);
});
