/** Made-up customers on whom the studio shows what a setting does. */
import type { Channel, Conversation } from '../conversation.ts';

export const SAMPLE_NAMES = ['late', 'praise', 'question', 'charged', 'second', 'loss'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

const talk = (id: SampleName, channel: Channel, name: string, text: string): Conversation => ({
  id: `sample-${id}`,
  helpdesk: null,
  channel,
  subject: null,
  locale: null,
  company: null,
  customer: { name, email: null, since: null, segment: null, locale: null },
  agent: { name: 'Sam' },
  messages: [{ id: '0', author: 'customer', at: null, text }],
});

/** Each as its customer wrote it. */
export const SAMPLES: Readonly<Record<SampleName, Conversation>> = {
  late: talk(
    'late',
    'email',
    'Ingrid Solheim',
    'My order 48213 was due on Monday and the blue lamp still has not arrived. I have written twice and nobody has told me where it is. Can you find out before Saturday? It is a birthday present.',
  ),
  praise: talk(
    'praise',
    'chat',
    'Tom Okafor',
    'The new charger came this morning and it fits perfectly. Thank you for sorting this out so quickly!',
  ),
  question: talk(
    'question',
    'email',
    'Miriam Adler',
    'Dear team, I would like to know how I can change the delivery address of my subscription from next month on. Kind regards, Miriam Adler',
  ),
  charged: talk(
    'charged',
    'email',
    'Priya Nair',
    'You charged my card twice for the same booking, €89 each time. I noticed it on Friday when my rent bounced, and your chat told me to be patient. I want the second €89 back and I want to know it will not happen again.',
  ),
  second: talk(
    'second',
    'email',
    'Kim Aldous',
    'The lamp I ordered on 2 November came with a cracked base. This is the second one that is broken, and I have waited three weeks. I want my money back or a new one, otherwise I am done with you.',
  ),
  loss: talk(
    'loss',
    'email',
    'Joan Whitfield',
    'My husband died in October and his account is still sending me bills for €34 every month. I have already sent you the certificate. Please close it.',
  ),
};
