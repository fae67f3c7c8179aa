import type { Channel, GestureKind } from '../../conversation.ts';

/** A customer's words, the kinds that must be offered, and the rule by which others must not. */
export interface OfferCase {
  said: string;
  offers: readonly GestureKind[];
  /** By kind: the rule that refuses it; `fit` where nothing of it fits. */
  refuses: Readonly<Partial<Record<GestureKind, string>>>;
  channel?: Channel;
}

/** Written one by one, as people write. */
export const OFFERED: readonly OfferCase[] = [
  {
    said: 'Two payments of £38.20 left my account on the 3rd, both to you. I only have one contract. Please sort it out.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit', upgrade: 'too_slight' },
  },
  {
    said: 'The dishwasher you delivered yesterday leaks all over the floor and one of the racks is broken. I would like a new one.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', donation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'You sent me size 44 and I ordered size 41. This is the second pair that is wrong, and the race is on Sunday.',
    offers: ['replacement', 'priority'],
    refuses: { invitation: 'fit', how_to: 'fit' },
  },
  {
    said: 'My parcel was marked as delivered three weeks ago. It never came. I have written four times and nobody answers.',
    offers: ['refund'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'Could you tell me how I change the address on my account?',
    offers: ['how_to'],
    refuses: { credit: 'no_fault', discount: 'no_fault', upgrade: 'no_fault', refund: 'fit', follow_up_call: 'fit' },
  },
  {
    said: 'I just wanted to say that Maria on your chat was wonderful. She stayed with me for an hour until it worked. Thank you!',
    offers: ['thank_you_note'],
    refuses: { credit: 'no_fault', refund: 'fit', priority: 'fit', replacement: 'fit' },
  },
  {
    said: 'My mother died on the 2nd of May. Please close her account and stop the letters, they upset my father.',
    offers: ['named_contact'],
    refuses: {
      credit: 'bereavement',
      discount: 'bereavement',
      handwritten_note: 'bereavement',
      donation: 'bereavement',
      thank_you_note: 'bereavement',
      invitation: 'bereavement',
      upgrade: 'bereavement',
    },
  },
  {
    said: 'The charger caught fire on my desk last night, there is still smoke coming out of it when I plug it in.',
    offers: ['priority'],
    refuses: {
      credit: 'danger',
      discount: 'danger',
      handwritten_note: 'danger',
      invitation: 'danger',
      upgrade: 'danger',
    },
  },
  {
    said: 'I do not want to live any more. All these bills, and now your letter.',
    offers: ['priority'],
    refuses: { credit: 'danger', handwritten_note: 'danger', thank_you_note: 'danger', donation: 'danger' },
  },
  {
    said: 'My ex husband checks my phone. Please do not ring me, he must not find out that I ordered from you. Where is the parcel?',
    offers: [],
    refuses: { follow_up_call: 'unsafe_contact', credit: 'danger' },
  },
  {
    said: 'We act for our client Mr Boyd. Unless the deposit of £900 is returned within 7 days we will issue proceedings in the county court.',
    offers: ['refund'],
    refuses: { credit: 'legal', discount: 'legal', handwritten_note: 'legal', invitation: 'legal' },
  },
  {
    said: 'You are all stupid bastards. My internet has been down for three days, you useless idiots.',
    offers: [],
    refuses: { credit: 'abuse', discount: 'abuse', handwritten_note: 'abuse', upgrade: 'abuse' },
  },
  {
    said: 'The lady on the phone laughed at me because of my accent and then she hung up. I felt so small.',
    offers: ['follow_up_call'],
    refuses: { invitation: 'fit', refund: 'fit', replacement: 'fit' },
  },
  {
    said: 'I lost my job in March and I cannot pay the bill of this month. Is there any way to pay it later or in instalments?',
    offers: ['extension'],
    refuses: { credit: 'no_fault', discount: 'no_fault', invitation: 'fit' },
  },
  {
    said: 'Here is an idea: let me pick the delivery day when I order. I would use that every week, and my neighbours too.',
    offers: ['thank_you_note'],
    refuses: { credit: 'no_fault', refund: 'fit', replacement: 'fit' },
  },
  {
    said: 'I am thinking of cancelling my membership, it has become too expensive and I have been with you for seven years.',
    offers: ['extension'],
    refuses: { credit: 'no_fault', replacement: 'fit', priority: 'fit' },
  },
  {
    said: 'Our whole team is locked out since 8 am and we have a client presentation at noon. Nothing works, error 500 everywhere.',
    offers: ['named_contact'],
    refuses: { invitation: 'fit', donation: 'fit', replacement: 'fit' },
  },
  {
    said: 'I bought the wrong colour by mistake, my own fault. Can I still exchange it? The tag is on.',
    offers: ['extension'],
    refuses: { credit: 'no_fault', discount: 'no_fault', upgrade: 'no_fault' },
  },
  {
    said: 'Your engineer did not turn up on Tuesday. I took a day off work for that, and it is the second time.',
    offers: ['credit', 'priority'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'The room smelled of cigarettes and the shower was cold for all three nights. It was our anniversary, and we had looked forward to it for months.',
    offers: ['discount'],
    refuses: { invitation: 'fit', donation: 'fit', how_to: 'fit' },
  },
  {
    said: 'Somebody has logged in to my account from another country and ordered two phones. I did not do that. Is my card safe?',
    offers: ['named_contact'],
    refuses: { invitation: 'fit', discount: 'no_fault', replacement: 'fit' },
  },
  {
    said: 'My flight was cancelled because of the snow storm. When do I get my refund of $212.40?',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'Please do not call me, I am deaf. The hearing loop you sold me has stopped working and I have written twice now.',
    offers: [],
    refuses: { follow_up_call: 'no_calls', invitation: 'fit' },
  },
  {
    said: 'ok, thank you',
    offers: [],
    refuses: { credit: 'no_fault', refund: 'fit', invitation: 'fit', handwritten_note: 'fit' },
  },
  {
    said: '',
    offers: [],
    refuses: { credit: 'no_fault', follow_up_call: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'Die Lieferung ist seit drei Wochen überfällig und niemand antwortet mir.',
    offers: [],
    refuses: { invitation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'So much plastic around one small bottle! And it is the wrong one. I hate all this waste.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', how_to: 'fit' },
  },
  {
    said: 'Great, third week without hot water. @homeheat you promised somebody on Monday. Nobody came.',
    channel: 'social',
    offers: ['credit'],
    refuses: { handwritten_note: 'fit', invitation: 'fit' },
  },
  {
    said: 'What are your opening hours on Saturday?',
    offers: [],
    refuses: { credit: 'no_fault', refund: 'fit', follow_up_call: 'fit', priority: 'fit', named_contact: 'fit' },
  },
  {
    said: 'It works again now, finally. Thanks for not giving up on it, Tom.',
    offers: ['thank_you_note'],
    refuses: { credit: 'no_fault', refund: 'fit', priority: 'fit' },
  },
  {
    said: 'I would be grateful if you could look at our line. It has been off since Tuesday and my husband’s heart monitor reports over it. I rang on Wednesday and again today.',
    offers: ['priority', 'follow_up_call'],
    refuses: { invitation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'The flat-pack crib arrived this morning without the screws for the base. The wood is lovely. Could you post them?',
    offers: ['replacement'],
    refuses: { refund: 'fit', invitation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'Your driver left us at the wrong terminal, the stupid idiot. I want my £31 back.',
    channel: 'chat',
    offers: ['refund'],
    refuses: { credit: 'abuse', handwritten_note: 'abuse', named_contact: 'fit' },
  },
  {
    said: 'The name on the cake was spelled wrong and I had to scrape it off with a knife while the guests came in. We can’t have that day again.',
    offers: ['handwritten_note'],
    refuses: { priority: 'fit', invitation: 'fit' },
  },
  {
    said: 'My wife died in January. You have the certificate, and now her number has been billed again, £19. Please make it stop.',
    offers: ['refund', 'named_contact'],
    refuses: { credit: 'bereavement', handwritten_note: 'bereavement', discount: 'bereavement' },
  },
  {
    said: 'This is silly of me: I typed my old address when I ordered the lamp, entirely my own mistake. Can anything be done?',
    offers: ['priority'],
    refuses: { credit: 'no_fault', discount: 'no_fault', refund: 'fit' },
  },
  {
    said: 'The storm is nobody’s fault. But we were told nothing for seven hours, and I have spent 90 euros on a taxi and a hotel.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'Nothing is wrong with it, but it has become too expensive for us. I am thinking of cancelling.',
    offers: ['extension'],
    refuses: { credit: 'no_fault', handwritten_note: 'fit', follow_up_call: 'fit' },
  },
  {
    said: 'We stayed with you for our silver wedding. The lift ran beside the bed all night, and the man at the desk laughed when we asked for another room.',
    offers: ['follow_up_call'],
    refuses: { upgrade: 'fit', how_to: 'fit' },
  },
  {
    said: 'You gave me somebody else’s curtains. Mine were sewn by my aunt. Please tell me that they are not gone.',
    offers: ['priority'],
    refuses: { invitation: 'fit', upgrade: 'too_slight' },
  },
  {
    said: 'The builds have failed since seven with error 88, and our board presentation is at three today.',
    channel: 'chat',
    offers: ['named_contact'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'WORST SHOP EVER!!!! The jug came with the spout on the left!!! I WANT A FULL REFUND AND COMPENSATION!!!!',
    offers: ['refund'],
    refuses: { handwritten_note: 'fit', discount: 'too_slight', upgrade: 'too_slight' },
  },
  {
    said: 'My box came wrapped in plastic again. You promised paper, and that is why I subscribed. It feels like a lie.',
    offers: ['handwritten_note'],
    refuses: { thank_you_note: 'fit', invitation: 'fit' },
  },
  {
    said: 'I am deaf, and the only way to move my booking is to ring you. I have been trying for a week. Please don’t call me.',
    offers: ['how_to', 'named_contact'],
    refuses: { follow_up_call: 'no_calls' },
  },
  {
    said: 'The flowers are for my brother’s wedding this Saturday and the tracking says they are three states away. Please, please can someone look at this now.',
    offers: ['priority', 'handwritten_note'],
    refuses: { invitation: 'fit' },
  },
  {
    said: 'There is a little scratch on the lid. It does not bother me, I thought I’d mention it for your packers.',
    offers: ['thank_you_note'],
    refuses: { credit: 'no_fault', refund: 'fit', invitation: 'fit' },
  },
];
