import type { OfferCase } from './offers.cases.ts';

/** Trouble told among kind words, things that stand with us, and money asked for with the weather as its reason. */
export const OFFERED_KIND: readonly OfferCase[] = [
  {
    said: 'Dear all, what a wonderful evening we had with your wine! Everyone asked where it came from. Two of the twelve bottles were corked, sadly, but it did not spoil anything. Thank you so much, we will order again.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'Your seed box made my mother cry with happiness. Only the basil packet was torn and empty, but the rest is already sprouting on her windowsill. Thank you!',
    offers: ['replacement'],
    refuses: { credit: 'too_slight', invitation: 'fit' },
  },
  {
    said: 'I love this blanket, it is the softest thing I own. The cushion cover was missing from the box, by the way. Still the best birthday present ever.',
    offers: ['replacement'],
    refuses: { invitation: 'fit' },
  },
  {
    said: 'The bouquet was gorgeous and my sister had tears in her eyes. Thank you to whoever tied it.',
    offers: ['thank_you_note'],
    refuses: { replacement: 'fit', refund: 'fit', credit: 'no_fault' },
  },
  {
    said: 'The rocking horse arrived yesterday and one rocker is loose. Can you send a new rocker?',
    offers: ['replacement'],
    refuses: { credit: 'too_slight', invitation: 'fit' },
  },
  {
    said: 'The parcel locker at the station will not open, the screen is broken and my shoes are inside. I have stood here for half an hour in the rain.',
    offers: ['priority'],
    refuses: { replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'Your ticket machine at Elm Road is broken again. It ate my £5 and gave me no ticket.',
    offers: ['refund'],
    refuses: { replacement: 'fit' },
  },
  {
    said: 'The booking page on your site is broken, it keeps throwing me out when I pay.',
    offers: [],
    refuses: { replacement: 'fit', upgrade: 'too_slight' },
  },
  {
    said: 'The coffee machine you sent me arrived broken, it does not heat. I want a new one please.',
    offers: ['replacement'],
    refuses: { invitation: 'fit' },
  },
  {
    said: 'The steel locker I ordered for my garage came with a broken door. Could you send another one?',
    offers: ['replacement'],
    refuses: { invitation: 'fit' },
  },
  {
    said: 'You billed me £120 for towing and say that it was because of the snow. My membership includes towing in any weather. Please refund it.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'Our gas bill has gone up from £80 to £190 this month and your chat says it is the cold weather. We were away for three weeks of it with the heating off.',
    offers: ['named_contact'],
    refuses: { refund: 'fit', replacement: 'fit' },
  },
];
