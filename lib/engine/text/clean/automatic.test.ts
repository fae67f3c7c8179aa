import { describe, expect, it } from 'vitest';
import { kept } from './kept.fixture.ts';

const MACHINES: [name: string, text: string][] = [
  ['a subject line', 'Automatic reply: I am out of the office\nback on Monday'],
  ['a subject line alone', 'Out of Office\n\nBack soon.'],
  [
    'a receipt of a request',
    'This is an automatically generated message. Your request has been received and is being reviewed. Please do not reply.',
  ],
  [
    'English',
    'Hi,\n\nThank you for your email. I am currently out of the office with limited access to email. I will be back on 12 May.\n\nFor urgent matters please contact al@example.com.\n\nKind regards,\nJo',
  ],
  ['English, leave', 'I am on annual leave until 12 May. If your matter is urgent, please call 01632 960001.'],
  [
    'English, closed',
    'Thank you for contacting Kestrel Mill. Our office is currently closed. We will get back to you within two days.',
  ],
  [
    'German',
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 12. Mai nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an al@example.com.\n\nMit freundlichen Grüßen\nJo',
  ],
  ['German, subject', 'Abwesenheitsnotiz: Lampe\n\nIch bin im Urlaub.'],
  [
    'French',
    "Bonjour,\n\nJe suis absent jusqu'au 12 mai. En cas d'urgence, veuillez contacter al@example.com.\n\nCordialement",
  ],
  ['French, subject', 'Réponse automatique : Lampe'],
  [
    'Spanish',
    'Gracias por su mensaje. Estoy fuera de la oficina hasta el 12 de mayo. En caso de urgencia, escriba a al@example.com.',
  ],
  [
    'Portuguese',
    'Obrigada pela sua mensagem. Estarei ausente até 12 de maio. Em caso de urgência, contacte al@example.com.',
  ],
  ['Italian', 'Sono fuori ufficio fino al 12 maggio. In caso di urgenza scrivere a al@example.com.'],
  [
    'Dutch',
    'Bedankt voor uw bericht. Ik ben afwezig tot 12 mei. Voor dringende zaken kunt u mailen met al@example.com.',
  ],
  [
    'Polish',
    'Dziękuję za wiadomość. Przebywam na urlopie do 12 maja. W pilnych sprawach proszę o kontakt z al@example.com.',
  ],
  [
    'Swedish',
    'Tack för ditt mejl. Jag är på semester till den 12 maj. Vid brådskande ärenden, kontakta al@example.com.',
  ],
  ['Danish', 'Autosvar: Jeg er på ferie'],
  ['Japanese', '自動返信：不在にしております'],
  [
    'a machine that says so',
    'This is an automatically generated message. Please do not reply to this email. This mailbox is not monitored. Thank you for your message.',
  ],
  ['a bounce', 'Mail Delivery Subsystem\n\nYour message could not be delivered to jo@example.com'],
  [
    'a bounce of Postfix',
    "This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<jo@example.com>: 550 5.1.1 User unknown",
  ],
  ['a bounce of Exchange', 'Undeliverable: Your lamp'],
  ['a bounce, German', 'Unzustellbar: Lampe'],
];

const TICKETS = [
  '[Ticket #48112]',
  'Ticket #48112',
  'Ticket-Id: 48112',
  'Ticket ID: KM-48112',
  '[example.com #48112]',
  '[GW3X1P-Z0RK]',
  '<URL: http://rt.example.com/Ticket/Display.html?id=48112 >',
  'Ticket <URL: http://rt.example.com/Ticket/Display.html?id=48112 >',
  'Tue May 03 10:00:12 2022: Request 48112 was acted upon.',
  'Transaction: Correspondence added by robin',
  'Queue: General',
  'Owner: Nobody',
  'Requestors: jo@example.com',
  'This message has been automatically generated in response to the creation of a trouble ticket regarding your lamp.',
  'There is no need to reply to this message right now. Your ticket has been assigned an ID of [example #48112].',
  'Please include the string: [example #48112]',
  'Your request (48112) has been received and is being reviewed by our support staff.',
  'To add additional comments, reply to this email.',
  'This email is a service from Kestrel Mill. Delivered by Zendesk',
  'Powered by Jira Service Management',
  'You are registered as a CC on this support request (48112). Reply to this email to add a comment.',
  'Robin Vale commented on KM-481:',
  "View request · Turn off this request's notifications",
  'View ticket: https://example.com/tickets/48112',
];

const REPLY_LINES = [
  '##- Please type your reply above this line -##',
  '-- Reply above this line --',
  '===== Please reply above this line =====',
  '--- Please enter your response above this line ---',
  '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##',
  '##- Veuillez saisir votre réponse au-dessus de cette ligne -##',
  '##- Por favor, escriba su respuesta por encima de esta línea -##',
  '##- Por favor, digite sua resposta acima desta linha -##',
  '##- Scrivi la tua risposta sopra questa riga -##',
  '##- Typ uw antwoord boven deze regel -##',
  '##- Skriv ditt svar ovanför den här raden -##',
];

describe('machines are not read', () => {
  for (const [name, text] of MACHINES) it(name, () => expect(kept(text)).toBe(''));
  for (const line of TICKETS)
    it(line, () => expect(kept(`The lamp is broken.\n\n${line}`)).toBe('The lamp is broken.'));
  for (const line of REPLY_LINES) {
    it(line, () =>
      expect(kept(`The lamp is broken.\n\n${line}\n\nI am furious, says another.`)).toBe('The lamp is broken.'),
    );
  }
});

describe('people are read', () => {
  const cases = [
    'I am out of the office on Monday, so please call me on Tuesday about the broken boiler.',
    "I'm on parental leave and cannot reach your app.",
    'Thank you for your message. I am out of the office until Monday, please leave the parcel with my neighbour at number 4.',
    "I will be back on Monday. I'm away, so please don't deliver before. Thank you for your message.",
    'My TV shows: This email address is not monitored. Please do not reply to this email. What shall I do?',
    'This is an automated reply again! I want a human.',
    'Thank you for your email. It did not help at all.',
    'Automatic replies from your desk are useless.',
    'Out of office hours nobody answers the phone.',
    'I am away from Friday. If it is urgent, will you send somebody today? There is water everywhere.',
    'My message could not be delivered, your mailbox is full. Do you read any of this?',
    'Ticket #48112 is still not solved.',
    'Request 48112 was closed without an answer.',
    'Priority: I need this today, not in a week, and nobody has called me or written to me so far.',
    'Your request was ignored is what I should tell my boss?',
    'Thank you for your message. I am away until Monday. There is a gas leak in the flat.',
    'Thank you for your message. I am out of the office today. The lamp you sent me is broken again.',
    'I am on holiday and the flat you let us smells of gas.',
  ];
  for (const text of cases) it(text, () => expect(kept(text)).toBe(text));
});
