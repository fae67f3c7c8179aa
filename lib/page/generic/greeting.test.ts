import { expect, test } from 'vitest';
import { greetingIn } from './greeting.ts';

test.each([
  ['Hi Dana,\nthe parcel is late.', 'Dana'],
  ['Dear Ms. Okafor,', 'Okafor'],
  ['Hello Mr Petrov, the shelf is out of stock.', 'Petrov'],
  ['Good morning Amara Okonkwo!', 'Amara Okonkwo'],
  ['Hallo Jonas – kurz dazu:', 'Jonas'],
  ['Sehr geehrte Frau Dr. Weber,', 'Weber'],
  ['Bonjour Mme Morel,', 'Morel'],
  ['Hola Lucía:', 'Lucía'],
  ["Beste mevrouw O'Hara,", "O'Hara"],
])('%j greets %s', (text, name) => expect(greetingIn(text)?.name).toBe(name));

test.each([
  'Dear Sir or Madam,',
  'Hello support team,',
  'Hi Larch & Lane support,',
  'Sehr geehrte Damen und Herren,',
  'Madame',
])('%j greets whoever reads it, or nobody', (text) => expect(greetingIn(text)?.name ?? null).toBeNull());

test('who writes to whoever reads it is told from who greets nobody', () => {
  expect(greetingIn('Dear Sir or Madam, my lamp broke.')).toMatchObject({ name: null });
  expect(greetingIn('Dear Customer Service,')).toMatchObject({ name: null });
});

test.each([
  'Hi there, my lamp broke.',
  'Hello everyone,',
  'Bonjour Madame, je suis désolée.',
  'Dear Sir, the lamp is on its way.',
  'Hi team,',
  'Hello, my lamp broke.',
  'The lamp that I ordered, Dana, is broken.',
  'Hi I am Dana and my lamp broke',
  'Hidden Valley, Dana',
  '',
])('%j greets nobody in particular', (text) => expect(greetingIn(text)).toBeNull());
