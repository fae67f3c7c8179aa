import { expect, test } from 'vitest';
import type { Spoken } from './roles.ts';
import { askerAmong } from './voice.ts';

/** What stands behind the line is a quote. */
const said = (author: string, text: string, mail: string | null = null): Spoken => {
  const [words = '', quoted] = text.split('|');
  const body = document.createElement('div');
  body.append(words);
  if (quoted !== undefined) {
    const quote = document.createElement('blockquote');
    quote.append(quoted);
    body.append(quote);
  }
  return { author, mail, body, block: {} as Spoken['block'] };
};

const THREADS: Record<string, [asker: string | null, ...[author: string, text: string][]]> = {
  'a bot opens': [
    'Kim Aldous',
    ['Pip', 'Thanks for contacting us! How can we help?'],
    ['Kim Aldous', 'My order never came and I want my money back.'],
    ['Ana Ruiz', 'I’m sorry to hear that, Kim. I will look into it.'],
  ],
  'an agent opens': [
    'Kim Aldous',
    ['Ana Ruiz', 'Hello Kim, I have refunded the lamp. Is there anything else I can do?'],
    ['Kim Aldous', 'Thank you. When will it be on my account?'],
  ],
  'a team by its name': [
    'Kim Aldous',
    ['Fernhill Support', 'Hello Kim, here is the form.'],
    ['Kim Aldous', 'I have filled it in. It says nothing of the lamp.'],
  ],
  'a French desk': [
    'Lucie Morel',
    ['Paul Girard', 'Bonjour Lucie, merci de votre patience. Nous avons bien reçu votre dossier.'],
    ['Lucie Morel', 'Ma commande n’est toujours pas là, je n’ai jamais reçu le colis.'],
  ],
  'a quote of the other is not their own': [
    'Kim Aldous',
    ['Kim Aldous', 'Yes, that one.|Thanks for writing. Let me check with the courier. Happy to help!'],
    ['Ana Ruiz', 'I’m sorry for the delay.|My order: where is my parcel? I haven’t received it. I want my money.'],
    ['Kim Aldous', 'I ordered the lamp, too.'],
  ],
  'two who say nothing of their side': [null, ['Kim Aldous', 'Good morning.'], ['Ana Ruiz', 'Tuesday is fine.']],
  'two customers in a forum': [
    null,
    ['Kim Aldous', 'My phone does not work since the update.'],
    ['Ana Ruiz', 'My phone does not work either.'],
  ],
  'two of us': [
    null,
    ['Pip', 'Thanks for contacting us! How can we help?'],
    ['Ana Ruiz', 'I will look into it. Let me check with the courier.'],
  ],
};

test.each(Object.entries(THREADS))('%s', (_, [asker, ...messages]) => {
  expect(askerAmong(messages.map(([author, text]) => said(author, text)))?.name ?? null).toBe(asker);
});

const HINTED: Record<string, [asker: string | null, ...[author: string, text: string, mail?: string][]]> = {
  'an agent opens and greets by name': [
    'Kim Aldous',
    ['Ana Ruiz', 'Hi Kim, about Tuesday: nine or ten?'],
    ['Kim Aldous', 'Hi Ana, nine is better.'],
    ['Ana Ruiz', 'Hi Kim, nine it is.'],
  ],
  'somebody writes to whoever reads it': [
    'Kim Aldous',
    ['Ana Ruiz', 'The form is below.'],
    ['Kim Aldous', 'Dear support team, the form has no line for Tuesday.'],
  ],
  'several from one house': [
    'Kim Aldous',
    ['Ana Ruiz', 'Nine or ten?', 'ana@larch.example'],
    ['Kim Aldous', 'Nine.', 'kim@aldous.example'],
    ['Jo Park', 'Nine it is.', 'jo@larch.example'],
  ],
  'people with private mail are of no house': [
    null,
    ['Ana Ruiz', 'Nine or ten?', 'ana@gmail.com'],
    ['Kim Aldous', 'Nine.', 'kim@aldous.example'],
    ['Jo Park', 'Nine it is.', 'jo@gmail.com'],
  ],
  'two firms, several people of each': [
    null,
    ['Ana Ruiz', 'Nine or ten?', 'ana@larch.example'],
    ['Kim Aldous', 'Nine.', 'kim@aldous.example'],
    ['Jo Park', 'Nine it is.', 'jo@larch.example'],
    ['Lee Aldous', 'Good.', 'lee@aldous.example'],
  ],
  'two who greet each other, the first by nobody’s name': [
    null,
    ['Kim Aldous', 'Hello, nine or ten?'],
    ['Ana Ruiz', 'Hi Kim, nine.'],
    ['Kim Aldous', 'Hi Ana, nine it is.'],
  ],
  'a name that two of them bear': [
    null,
    ['Ana Ruiz', 'Hi Kim, nine or ten?'],
    ['Kim Aldous', 'Nine.'],
    ['Kim Park', 'Ten.'],
  ],
};

test.each(Object.entries(HINTED))('by greetings and houses: %s', (_, [asker, ...messages]) => {
  const found = askerAmong(messages.map(([author, text, mail]) => said(author, text, mail)));
  expect(found).toEqual(asker === null ? null : { name: asker, by: 'hints' });
});

test('what they say goes before whom they greet, and is then less sure', () => {
  const messages = [
    said('Kim Aldous', 'Hi Ana, I ordered the lamp and my parcel never came.'),
    said('Ana Ruiz', 'Thanks for writing, Kim. I will look into it.'),
  ];
  expect(askerAmong(messages)).toEqual({ name: 'Kim Aldous', by: 'wording' });
});
