import { describe, expect, it } from 'vitest';
import { kept } from './kept.fixture.ts';

const SAID = 'The lamp is broken.';

const FOOTERS = [
  'This email and any attachments are confidential and intended solely\nfor the addressee. Danger of legal action!',
  'This message may contain confidential or privileged information. If you are not the intended recipient, you are hereby notified that any use is prohibited.',
  'CONFIDENTIALITY NOTICE: The contents of this email message are intended solely for the addressee(s).',
  'The information contained in this communication is confidential and may be legally privileged.',
  'If you have received this email in error please notify the sender and delete it.',
  'If you are not the intended recipient, please delete it.',
  'Any views expressed are those of the author and do not necessarily represent those of the company.',
  'Disclaimer: we are not liable for any damage.',
  'Please consider the environment before printing this e-mail',
  'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.\nWenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.',
  'Sollten Sie diese E-Mail irrtümlich erhalten haben, vernichten Sie sie bitte.',
  "Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.",
  "Si vous avez reçu ce message par erreur, merci d'en avertir l'expéditeur.",
  'Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario y pueden contener información confidencial.',
  'Aviso legal: este correo es confidencial.',
  'Esta mensagem pode conter informação confidencial. Se não for o destinatário, elimine-a.',
  'Questo messaggio e i suoi allegati sono riservati al destinatario.',
  'Le informazioni contenute nella presente comunicazione sono riservate.',
  'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
  'Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.',
  'Detta meddelande är konfidentiellt och avsett endast för mottagaren.',
  'Denne meddelelse er fortrolig og kun beregnet for modtageren.',
  'Virus-free. www.avast.com',
  'Virenfrei. www.avg.com',
  'Garanti sans virus. www.avast.com',
  'Libre de virus. www.avast.com',
  'Livre de vírus. www.avast.com',
  'Virusvrij. www.avast.com',
  'Wolny od wirusów. www.avast.com',
  'Virusfritt.www.avast.com',
  'This email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.com/antivirus',
  'Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.',
  'Unsubscribe',
  'Unsubscribe | Manage preferences | View in browser',
  'To unsubscribe, click here.',
  'To unsubscribe from this group, click the link below',
  'Newsletter abmelden',
  'Se désabonner',
  'Darse de baja',
  'Cancelar inscrição',
  "Annulla l'iscrizione",
  'Uitschrijven',
  'Avregistrera dig här',
  'You are receiving this email because you signed up on our site.',
  'Registered in England and Wales No. 1234567',
  'Registered office: 12 Furious Lane, Leeds',
  'Geschäftsführer: Jo Müller, Amtsgericht Bremen HRB 1234',
  'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.',
  '[EXTERNAL]',
  "You don't often get email from jo@example.com. Learn why this is important",
  'VAT No GB 123 4567 89',
  'P.IVA 01234567890',
  'KvK 12345678',
  'Manage your notifications',
  'Sitz der Gesellschaft: Bremen',
  'Please think before you print',
  'Any dissemination of this text is strictly prohibited.',
];

describe('footers are set aside', () => {
  for (const footer of FOOTERS) it(footer, () => expect(kept(`${SAID}\n\n${footer}`)).toBe(SAID));

  it('behind a sentence in the same line', () => {
    expect(kept(`${SAID} This email is confidential and intended solely for the addressee.`)).toBe(SAID);
  });

  it('what follows an empty line is read', () => {
    expect(kept(`This email is confidential and intended for the addressee.\n\n${SAID}`)).toBe(SAID);
  });

  it('above a signature', () => {
    expect(kept(`${SAID}\n\nRegards\nJo Bloggs\nHead of Sales\n\n${FOOTERS[1]}\n\nVirus-free. www.avast.com`)).toBe(
      SAID,
    );
  });
});

describe('no footers', () => {
  const cases = [
    'I sent this message to your confidential line and nobody answered.',
    'You read my confidential data out loud, this is a scandal.',
    'If you have received this complaint, please answer it.',
    'If you receive this parcel, send it back.',
    'This message is to let you know that I intend to leave. It is confidential until Friday.',
    'The information contained in this bill is wrong and I am confused.',
    'Unsubscribe',
    'This message is for the manager: I want my money back.',
    'This email is the third one I have written.',
    'Unsubscribe me now! I never signed up.',
    'I want to unsubscribe from this list, it does not work.',
    'You are receiving this email because I am furious with your service.',
    'Is the new version virus-free?',
    'Your app gave me a virus.',
    'Warning: the plug gets hot and smells of smoke.',
    'Caution, this lamp burns your hand.',
    'Any use of this lamp ends in a blown fuse.',
    'The registered letter never came.',
    'Registered on Monday, still no account.',
    'Confidentiality is a joke at your company.',
    'Este mensaje es mi última queja antes de ir al abogado.',
    'Attention: nobody has called me back.',
    'Privacy policy or not, you published my address.',
  ];
  for (const text of cases) it(text, () => expect(kept(text)).toBe(text));
});
