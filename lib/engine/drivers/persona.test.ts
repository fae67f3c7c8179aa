import { expect, it } from 'vitest';
import { sample } from '../replies/conversations.fixture.ts';
import { personaOf } from './persona.ts';

it.each([
  [
    'Dear Sir or Madam, I am writing to you regarding my claim. I would be grateful for a reply. Yours faithfully, P. Lang',
    'formal',
  ],
  ["hey guys, where's my stuff lol", 'casual'],
  ['My order 48213 has not arrived yet. Can you check?', 'neutral'],
])('%s is %s', (text, formality) =>
  expect(personaOf(sample('p', 'email', 'P', {}, text).conversation).formality).toBe(formality),
);

it('reads expertise and pace from the words alone', () => {
  const of = (text: string): ReturnType<typeof personaOf> =>
    personaOf(sample('p', 'email', 'P', {}, text).conversation);
  expect(of('The webhook returns a 500 error, here is the JSON payload and the header.').expertise).toBe('expert');
  expect(of('I am not good with computers and my grandson usually helps me with this.').expertise).toBe('novice');
  expect(of('This is urgent, I need it today please because we leave tonight for the airport.').pace).toBe('hurried');
});
