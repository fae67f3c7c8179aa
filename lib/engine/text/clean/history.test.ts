import { describe, expect, it } from 'vitest';
import { kept } from './kept.fixture.ts';

const ANSWER = 'Still broken.';
const OLD = '\n\nI am furious, says somebody else.\n\nRobin';

/** Header blocks, each in the order and wording of its program. */
const HEADERS: [program: string, block: string][] = [
  [
    'Outlook desktop',
    'From: Robin Vale <help@example.com>\nSent: Tuesday, May 3, 2022 10:00 AM\nTo: Jo\nCc: Al\nSubject: RE: Lamp',
  ],
  [
    'Outlook web',
    '________________________________\nFrom: Robin Vale <help@example.com>\nSent: 03 May 2022 10:00\nTo: Jo\nSubject: Re: Lamp',
  ],
  [
    'Outlook mobile',
    'Get Outlook for iOS\n________________________________\nFrom: Robin Vale\nSent: Tuesday, May 3, 2022 10:00:00 AM\nTo: Jo\nSubject: Re: Lamp',
  ],
  [
    'Outlook, bold',
    '*From:* Robin Vale <help@example.com>\n*Sent:* Tuesday, May 3, 2022 10:00 AM\n*To:* Jo\n*Subject:* RE: Lamp',
  ],
  ['Outlook, empty lines between', 'From: Robin Vale\n\nSent: Tuesday\n\nTo: Jo\n\nSubject: Re: Lamp'],
  [
    'Outlook, in one line',
    'From: Robin Vale <help@example.com> Sent: Tuesday, May 3, 2022 10:00 AM To: Jo Subject: RE: Lamp',
  ],
  [
    'Outlook, receivers wrapped',
    'From: Robin Vale <help@example.com>\nSent: Tuesday\nTo: Jo <jo@example.com>;\n  Al <al@example.com>;\n  Bo <bo@example.com>\nSubject: Lamp',
  ],
  [
    'old Outlook',
    '-----Original Message-----\nFrom: Robin Vale [mailto:help@example.com]\nSent: Tuesday, May 03, 2022 10:00 AM\nTo: Jo\nSubject: RE: Lamp',
  ],
  [
    'Samsung',
    '-------- Original message --------\nFrom: Robin Vale <help@example.com>\nDate: 03/05/2022 10:00 (GMT+00:00)\nTo: Jo\nSubject: Re: Lamp',
  ],
  ['ProtonMail', '------- Original Message -------\nOn Tuesday, May 3rd, 2022 at 10:00 AM, Robin wrote:'],
  ['ProtonMail, old dashes', '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, May 3, 2022 10:00 AM, Robin wrote:'],
  ['Yahoo', '----- Original Message -----\nFrom: Robin Vale\nTo: Jo\nSent: Tuesday, 3 May 2022\nSubject: Re: Lamp'],
  ['German', 'Von: Robin Vale <help@example.com>\nGesendet: Dienstag, 3. Mai 2022 10:00\nAn: Jo\nBetreff: AW: Lampe'],
  ['German, separator', '-----Ursprüngliche Nachricht-----\nVon: Robin Vale'],
  [
    'German, Samsung',
    '-------- Ursprüngliche Nachricht --------\nVon: Robin Vale <help@example.com>\nDatum: 03.05.22 10:00 (GMT+01:00)\nAn: Jo\nBetreff: Re: Lampe',
  ],
  ['French', 'De : Robin Vale <help@example.com>\nEnvoyé : mardi 3 mai 2022 10:00\nÀ : Jo\nObjet : RE: Lampe'],
  ['French, separator', "-----Message d'origine-----\nDe : Robin Vale"],
  [
    'Spanish',
    'De: Robin Vale <help@example.com>\nEnviado el: martes, 3 de mayo de 2022 10:00\nPara: Jo\nAsunto: RE: Lámpara',
  ],
  ['Spanish, separator', '-----Mensaje original-----\nDe: Robin Vale'],
  ['Italian', 'Da: Robin Vale <help@example.com>\nInviato: martedì 3 maggio 2022 10:00\nA: Jo\nOggetto: R: Lampada'],
  ['Italian, separator', '-----Messaggio originale-----\nDa: Robin Vale'],
  ['Portuguese', 'De: Robin Vale <help@example.com>\nEnviado: 3 de maio de 2022 10:00\nPara: Jo\nAssunto: RE: Lâmpada'],
  ['Portuguese, separator', '-----Mensagem original-----\nDe: Robin Vale'],
  ['Dutch', 'Van: Robin Vale <help@example.com>\nVerzonden: dinsdag 3 mei 2022 10:00\nAan: Jo\nOnderwerp: RE: Lamp'],
  ['Dutch, separator', '-----Oorspronkelijk bericht-----\nVan: Robin Vale'],
  ['Polish', 'Od: Robin Vale <help@example.com>\nWysłano: wtorek, 3 maja 2022 10:00\nDo: Jo\nTemat: RE: Lampa'],
  ['Polish, separator', '-----Wiadomość oryginalna-----\nOd: Robin Vale'],
  ['Swedish', 'Från: Robin Vale <help@example.com>\nSkickat: den 3 maj 2022 10:00\nTill: Jo\nÄmne: SV: Lampa'],
  ['Swedish, separator', '-----Ursprungligt meddelande-----\nFrån: Robin Vale'],
  ['Danish', 'Fra: Robin Vale <help@example.com>\nSendt: 3. maj 2022 10:00\nTil: Jo\nEmne: SV: Lampe'],
  ['Danish, separator', '-----Oprindelig meddelelse-----\nFra: Robin Vale'],
  ['Japanese', '差出人: Robin Vale <help@example.com>\n送信日時: 2022年5月3日 10:00\n宛先: Jo\n件名: Re: ランプ'],
  ['Japanese, separator', '-----元のメッセージ-----\n差出人: Robin Vale'],
  [
    'a forwarded block, Gmail',
    '---------- Forwarded message ---------\nFrom: Robin Vale <help@example.com>\nDate: Tue, May 3, 2022\nSubject: Lamp\nTo: <jo@example.com>',
  ],
  [
    'a forwarded block, Apple Mail',
    'Begin forwarded message:\n\nFrom: Robin Vale <help@example.com>\nSubject: Lamp\nDate: 3 May 2022\nTo: Jo',
  ],
  [
    'a forwarded block, Thunderbird',
    '-------- Forwarded Message --------\nSubject: Lamp\nDate: Tue, 3 May 2022\nFrom: Robin Vale\nTo: Jo',
  ],
  ['a forwarded block, German', '---------- Weitergeleitete Nachricht ----------\nVon: Robin Vale'],
  ['a forwarded block, French', 'Début du message transféré :\n\nDe: Robin Vale'],
  ['a forwarded block, Italian', 'Inizio messaggio inoltrato:\n\nDa: Robin Vale'],
  ['a forwarded block, Spanish', '---------- Mensaje reenviado ----------\nDe: Robin Vale'],
  ['a forwarded block, Dutch', 'Begin doorgestuurd bericht:\n\nVan: Robin Vale'],
  ['Zendesk', 'Robin Vale (Kestrel Mill)\n3 Jun 2024, 10:12 BST'],
  ['Zendesk, American', 'Robin Vale\nJun 3, 2024, 10:12 AM GMT+2'],
];

describe('what follows older headers', () => {
  for (const [program, block] of HEADERS) {
    it(program, () => expect(kept(`${ANSWER}\n\n${block}${OLD}`)).toBe(ANSWER));
  }

  it('Outlook headers with windows line ends', () => {
    expect(kept(`${ANSWER}\n\n${HEADERS[0]?.[1]}${OLD}`.replaceAll('\n', '\r\n'))).toBe(ANSWER);
  });
});

describe('answers stay', () => {
  const cases: [name: string, text: string, left: string][] = [
    [
      'between quoted lines',
      'On 3 May 2022, Ana <a@x.com> wrote:\n> Is it on?\nYes it is.\n> Is it red?\nNo.',
      'Yes it is. No.',
    ],
    [
      'below the quoted mail',
      'On 3 May 2022, Ana <a@x.com> wrote:\n\n> Is it on?\n>\n> Ana\n\nNo, and I am tired of this.',
      'No, and I am tired of this.',
    ],
    ['below nested marks', '>>> Lamp?\n> >> Which?\n>> The red one.\n> Is it on?\n\nNo.', 'No.'],
    [
      'to a sentence quoted to contest it',
      '> Your parcel was delivered on Monday.\nIt was not! I was at home.',
      'It was not! I was at home.',
    ],
    [
      'around a wrapped quoted line',
      '> Please check that the lamp is plugged in and that the light\nturns green.\n> Robin\n\nIt does not.',
      'It does not.',
    ],
    ['with escaped marks', '&gt; Is it on?\nYes.', 'Yes.'],
    [
      'below the reply line on top',
      '##- Please type your reply above this line -##\n\nIt is still broken.',
      'It is still broken.',
    ],
    [
      'a mail passed on without a word of their own',
      'Begin forwarded message:\n\nFrom: Jo <jo@example.com>\nSubject: Lamp\nDate: 3 May 2022\nTo: Help\n\nThe lamp caught fire last night.',
      'The lamp caught fire last night.',
    ],
    [
      'a mail passed on by Outlook',
      'From: Jo <jo@example.com>\nSent: Tuesday\nTo: Help\nSubject: FW: Lamp\n\nThe lamp caught fire last night.',
      'The lamp caught fire last night.',
    ],
    [
      'a mail passed on, marked',
      'Please read this.\n---------- Forwarded message ---------\nFrom: A <a@x.com>\nDate: 3 May 2022\nSubject: Lamp\n> old\n\nI want an answer.',
      'Please read this. I want an answer.',
    ],
  ];
  for (const [name, text, left] of cases) it(name, () => expect(kept(text)).toBe(left));
});

describe('no history', () => {
  const cases = [
    'From: what I can see, the lamp never left your warehouse.',
    'From: London\nTo: Paris\nDate: 3 May 2026\nSeat: 12A\nI need to change this flight today.',
    'De: Madrid\nPara: Lisboa\nFecha: 3/05/2026\nPlease change it.',
    'Date: 3 May\nFrom: home\nTo: work\nSubject: bus pass\nI was charged twice for this journey.',
    'Name: Jo\nEmail: jo@example.com\nSubject: Refund\nMessage: I want my money back',
    'To: whoever reads this\nI have had enough.',
    'Subject: my broken lamp\nIt arrived in pieces.',
    'The original message said that it was free.',
    'It came late.\nKestrel Mill, London\non 3 Jun 2024, 10:12 in the morning',
    'Robin Vale\n3 Jun 2024, 10:12\nThat is when he signed for it.',
    'Original message was ignored, so here it is again.',
    'I forwarded message after message and nobody read them.',
    '>:( this is the third time',
    '>_< why is it broken again',
    'It holds <5 litres and >3 kilos',
    'I could not reply above this line because the page crashed.',
    'Sent: nothing. Received: nothing. I am done.',
    'Date: 3 May\nOrder: 1234\nTotal: 45.00\nPlease refund it.',
  ];
  for (const text of cases) it(text, () => expect(kept(text)).toBe(text.replaceAll('\n', ' ')));
});
