import { expect, it } from 'vitest';
import { personFor } from './person.ts';
import { sample } from './replies/conversations.fixture.ts';

it.each([
  ['I can smell gas in the kitchen', /gas/],
  ['i cant go on, i dont want to be here anymore', /not wanting to live/],
  ['My ex-husband is tracking my location', /following|threat/],
  ['I will come down there and hurt you', /threaten/],
])('calls for a person: %s', (text, reason) => {
  const { conversation, reading } = sample('d', 'email', 'A', { signals: ['danger'] }, text);
  expect(personFor(conversation, reading)).toEqual({ needed: true, reason: expect.stringMatching(reason) });
});

it('is never set by vulnerability alone', () => {
  const { conversation, reading } = sample(
    'v',
    'email',
    'A',
    { signals: ['vulnerability', 'abuse', 'escalation'] },
    'My husband died and I cannot pay.',
  );
  expect(personFor(conversation, reading)).toEqual({ needed: false, reason: null });
});
