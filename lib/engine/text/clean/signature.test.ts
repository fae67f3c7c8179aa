import { describe, expect, it } from 'vitest';
import { kept } from './kept.fixture.ts';

const SAID = 'The lamp is broken.';

const DEVICES = [
  'Sent from my iPhone',
  'Sent from my iPad',
  'Sent from my Samsung Galaxy smartphone.',
  'Sent from Samsung Mobile',
  'Sent from Yahoo Mail on Android',
  'Sent from Yahoo Mail for iPhone',
  'Sent from Outlook for iOS',
  'Sent from Mail for Windows 10',
  'Sent from my Huawei phone',
  'Sent with Proton Mail secure email.',
  'Sent via BT Email App',
  'Sent from my Galaxy',
  'Sent from my mobile device, please excuse typos',
  'Sent from my iPhone. Please excuse brevity.',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Get Outlook for Android',
  '<Sent from my BlackBerry>',
  'Von meinem iPhone gesendet',
  'Gesendet von meinem Samsung Galaxy Smartphone.',
  'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
  'Gesendet mit der GMX Mail App',
  'Gesendet von Outlook für iOS',
  'Envoyé de mon iPhone',
  'Envoyé depuis mon téléphone Huawei',
  'Envoyé à partir de Outlook pour Android',
  'Télécharger Outlook pour iOS',
  'Enviado desde mi iPhone',
  'Enviado desde mi Samsung Mobile de Movistar',
  'Obtener Outlook para iOS',
  'Enviado do meu iPhone',
  'Enviado a partir do meu smartphone Samsung Galaxy.',
  'Obter o Outlook para Android',
  'Inviato da iPhone',
  'Inviato dal mio telefono Huawei',
  'Ottieni Outlook per iOS',
  'Verstuurd vanaf mijn iPhone',
  'Verzonden vanaf mijn Galaxy',
  'Outlook voor iOS downloaden',
  "Wysłane z iPhone'a",
  'Wysłano z mojego telefonu Samsung',
  'Pobierz aplikację Outlook dla systemu iOS',
  'Skickat från min iPhone',
  'Hämta Outlook för iOS',
  'Sendt fra min iPhone',
  'Hent Outlook til iOS',
  'Lähetetty iPhonesta',
  'Odesláno z iPhonu',
  'iPhoneから送信',
  'Отправлено с iPhone',
  "iPhone'umdan gönderildi",
  '从我的 iPhone 发送',
];

const SIGNATURES: [name: string, block: string][] = [
  ['the delimiter', '-- \nJo Bloggs\nAngry Birds Ltd'],
  ['the delimiter with a hard space', '--&nbsp;\nJo Bloggs\nAngry Birds Ltd'],
  [
    'the delimiter and a whole card',
    '-- \nJo Bloggs | Head of Sales\nKestrel Mill\n12 Furious Lane, Disaster Bay\nT +44 1632 960001\nM +44 7700 900123\njo@example.com\nwww.example.com\nMon-Fri 9-5',
  ],
  ['a long dash', '—\nJo Bloggs'],
  ['underscores', '______________\nJo Bloggs\nSad Songs Ltd'],
  ['a closing and a card', 'Kind regards,\n\nJo Bloggs\nHead of Sales\n+44 1632 960001\nwww.example.com'],
  ['a closing and a name', 'Best regards,\nJo'],
  ['a closing and a name in one line', 'Best regards, Jo Bloggs'],
  ['a closing alone', 'Yours faithfully,'],
  [
    'a card with ranks',
    'Thanks and regards,\nMs. Anjali R. Menon-Shah\nSr. Manager – Ops | Acme Pvt. Ltd.\nMob: +91 98765 43210',
  ],
  [
    'pictures in a card',
    '[cid:image001.png@01D8]\n\nJo Bloggs | Director\nBloggs & Sons\n020 7946 0000 | www.example.com\n\n[image: logo]',
  ],
  ['thanks and a name', 'Thanks,\nJo'],
  ['a wish for the day', 'Have a nice day\nJo'],
  ['German', 'Mit freundlichen Grüßen\n\nJo Müller\nVertrieb'],
  ['German, short', 'LG\nJo'],
  ['German, from a town', 'Liebe Grüße aus Bremen\nJo'],
  ['French', 'Cordialement,\nJo Dupont'],
  [
    'French, formal',
    "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\nJo Dupont",
  ],
  ['Spanish', 'Un cordial saludo,\nJo García'],
  ['Spanish, short', 'Saludos\nJo'],
  ['Portuguese', 'Com os melhores cumprimentos,\nJo Silva'],
  ['Brazilian', 'Atenciosamente,\nJo Silva'],
  ['Italian', 'Cordiali saluti\nJo Rossi'],
  ['Dutch', 'Met vriendelijke groet,\nJo de Vries'],
  ['Polish', 'Z poważaniem\nJo Nowak'],
  ['Swedish', 'Med vänliga hälsningar\nJo Berg'],
  ['Danish', 'Med venlig hilsen\nJo Holm'],
  ['a last block of contacts', 'Jo Bloggs\nHead of Sales\n+44 1632 960001\njo@example.com'],
];

describe('signatures are set aside', () => {
  for (const line of DEVICES) it(line, () => expect(kept(`${SAID}\n\n${line}`)).toBe(SAID));
  for (const [name, block] of SIGNATURES) it(name, () => expect(kept(`${SAID}\n\n${block}`)).toBe(SAID));

  it('a device line below a name', () => expect(kept(`${SAID}\n\nThanks,\nJo\n\nSent from my iPhone`)).toBe(SAID));
});

describe('what speaks is kept', () => {
  const cases: [name: string, text: string, left: string][] = [
    [
      'a postscript',
      `${SAID}\n\nKind regards,\nJo\nPS: I am furious about the delay!`,
      `${SAID} PS: I am furious about the delay!`,
    ],
    [
      'a postscript in another writing',
      `${SAID}\n\nThanks\nJo\n\nP.S. Nobody called me back.`,
      `${SAID} P.S. Nobody called me back.`,
    ],
    [
      'a plea below the name',
      `${SAID}\n\nRegards\nJo Bloggs\n\nI smell gas in the kitchen.`,
      `${SAID} I smell gas in the kitchen.`,
    ],
    ['a danger in a short line', `${SAID}\n\nRegards\nJo Bloggs\nGAS LEAK HERE`, `${SAID} GAS LEAK HERE`],
    ['a danger below the delimiter', `${SAID}\n-- \nJo Bloggs\nHead of Sales\nI want to die`, `${SAID} I want to die`],
    ['more below a device line', 'Sent from my iPhone\n\nThe lamp is broken.', 'The lamp is broken.'],
  ];
  for (const [name, text, left] of cases) it(name, () => expect(kept(text)).toBe(left));
});

describe('no signature', () => {
  const cases = [
    'Regards the refund, where is it?',
    'Hello.\nRegards the refund, where is it?',
    'Best regards the matter as closed, I was told. It is not.',
    'It is fine.\nBest of all, it was free.',
    'Thanks,\nbut the lamp is still broken and nobody answers me when I call?',
    'It works now.\nThank you!',
    'It works now.\nThanks a lot',
    'Sent from my warehouse last week, it is still not here!',
    'Hello.\nSent from Berlin on Monday, still not here.',
    'Hello.\nSent from my phone yesterday, nobody answered.',
    'I bought it.\n--\nIt broke.\nI am angry.',
    'The lamp is broken.\n--\nboth chairs too',
    'These are missing:\n---\n2 x lamp\n1 x chair',
    'Please send it to my new address:\n\nJo Bloggs\nMill House\nHigh Street\n+44 1632 960001',
    'Love it.\nLove the lamp, hate the wait.',
    'Yours is the third lamp.\nCheers for nothing, I want my money back.',
    'Take care of this now.\nI have waited for six weeks.',
    'Kindly refund me.\nKindly do it today.',
    'Regards,\nJo',
    'Thanks Robin',
    'Cordialement vous ne répondez jamais à mes messages.',
  ];
  for (const text of cases) it(text, () => expect(kept(text)).toBe(text.replaceAll(/\n+/g, ' ')));
});
