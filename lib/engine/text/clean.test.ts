import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';

const kept = (text: string) => clean(text).text.replace(/\s+/g, ' ').trim();

describe('what is set aside', () => {
  const cases: [name: string, text: string, left: string][] = [
    ['quoted lines', 'Still broken.\n> Have you tried again?\n> Ana', 'Still broken.'],
    [
      'an attribution and what follows',
      'Still broken.\n\nOn Tue, 3 May 2022 at 10:00, Support <s@x.com> wrote:\nI am furious',
      'Still broken.',
    ],
    [
      'an attribution over two lines',
      'Nope.\n\nOn Tue, 3 May 2022 at 10:00, Support\n<s@x.com> wrote:\n> hello',
      'Nope.',
    ],
    ['a French attribution', 'Merci.\nLe mar. 3 mai 2022 à 10:00, Support <s@x.com> a écrit :\nbonjour', 'Merci.'],
    ['a German attribution', 'Danke.\nAm 03.05.2022 um 10:00 schrieb Support <s@x.com>:\nhallo', 'Danke.'],
    ['a forwarded block', 'See below.\n---------- Forwarded message ---------\nFrom: A\nI hate it', 'See below.'],
    ['mail headers', 'No.\n\nFrom: Support\nSent: Monday\nTo: me\nSubject: Re: it\n\nterrible', 'No.'],
    ['a reply marker', 'Yes please.\n##- Please type your reply above this line -##\nold', 'Yes please.'],
    ['a signature after dashes', 'Please call.\n--\nJo Bloggs\nAngry Birds Ltd', 'Please call.'],
    [
      'a closing and a name',
      'Please call.\n\nKind regards,\nJo Bloggs\nHead of Sales\n+44 1632 960001',
      'Please call.',
    ],
    ['a device line', 'ok\nSent from my iPhone', 'ok'],
    [
      'a legal footer',
      'Please call.\n\nThis email and any attachments are confidential and intended solely\nfor the addressee. Danger!',
      'Please call.',
    ],
    ['an automatic reply', 'Automatic reply: I am out of the office\nback on Monday', ''],
    ['stray HTML', '<p>It is <b>broken</b></p><style>p { color: red }</style>', 'It is broken'],
  ];
  for (const [name, text, left] of cases) it(name, () => expect(kept(text)).toBe(left));
});

describe('what stays', () => {
  const cases: [name: string, text: string][] = [
    ['a line that only begins like an attribution', 'On Tuesday your driver wrote my name wrong and left.'],
    ['thanks in the middle', 'Thanks,\nbut the lamp is still broken and nobody answers me when I call?'],
    ['a comparison', 'It holds <5 litres and >3 kilos'],
    ['an address in angle brackets', 'My new address is <jo@example.com> please'],
  ];
  for (const [name, text] of cases) it(name, () => expect(clean(text).text).toBe(text));

  it('answers between quoted lines', () => {
    expect(kept('On 3 May 2022, Ana <a@x.com> wrote:\n> Is it on?\nYes it is.\n> Is it red?\nNo.')).toBe(
      'Yes it is. No.',
    );
  });

  it('keeps the length, so that offsets need no map', () => {
    const text = 'a <b>c</b>\n> d\n-- \ne';
    expect(clean(text).text.length).toBe(text.length);
  });
});
