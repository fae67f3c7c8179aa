import type { OfferCase } from './offers.cases.ts';

/** In dry and plain words, where the reading alone tells little. */
export const OFFERED_DRY: readonly OfferCase[] = [
  {
    said: 'You laid our hall carpet in March and the same corner is loose again. The fitter said that it would hold this time.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'I ordered the left-hand gate and the one that came opens to the right. It is of no use to me.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', how_to: 'fit' },
  },
  {
    said: 'My four-year-old daughter ordered two lawn mowers with my tablet by accident. They have not left yet, can it be undone?',
    offers: ['refund'],
    refuses: { credit: 'no_fault', discount: 'no_fault', handwritten_note: 'fit' },
  },
  {
    said: 'My shifts at the bakery were cut. Could I pay half of the vet’s bill now and half on payday, the 30th?',
    offers: ['extension'],
    refuses: { refund: 'fit', invitation: 'fit' },
  },
  {
    said: 'Do you offer instalments on the cargo bike?',
    offers: [],
    refuses: { extension: 'fit', credit: 'no_fault', refund: 'fit' },
  },
  {
    said: 'I was fined £15 for bringing the van back late, and your own desk had told me noon was fine. I would like that back.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'You are still charging me £8 a month for the locker that I gave up in spring.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit', handwritten_note: 'fit' },
  },
  {
    said: 'You have had our €640 for the cancelled ferry since Easter.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit', upgrade: 'too_slight' },
  },
  {
    said: 'I dropped the tripod off a wall, entirely my doing. Is there a spare leg for it, and what does it cost?',
    offers: [],
    refuses: { credit: 'no_fault', discount: 'no_fault', upgrade: 'no_fault', refund: 'fit' },
  },
  {
    said: 'I do not want another kayak seat. This is the third replacement, and it splits at the same seam.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'We act for Mrs Lund. The scaffold that your men left broke her greenhouse. Please confirm that you accept liability for £2,750.',
    offers: [],
    refuses: { replacement: 'fit', refund: 'fit', credit: 'legal', handwritten_note: 'legal' },
  },
  {
    said: 'WHAT IS WRONG WITH YOU PEOPLE??? The jar lid was dented!!! Do you even look at what you send???',
    offers: [],
    refuses: { handwritten_note: 'fit', discount: 'too_slight', follow_up_call: 'fit' },
  },
  {
    said: 'How did he get into my account? He has changed the delivery address to his own flat, and there is an injunction against him.',
    offers: ['named_contact'],
    refuses: { how_to: 'fit', credit: 'danger', invitation: 'danger' },
  },
  {
    said: '@valecoaches two hours beside the motorway, nobody told us a thing, and I missed my cousin’s graduation.',
    channel: 'social',
    offers: [],
    refuses: { handwritten_note: 'fit', refund: 'fit', invitation: 'fit' },
  },
  {
    said: 'The bill for the gutters was quoted at £180 and came to £260. Nobody rang to say so.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'The museum writes that I owe 12 euros for an audio guide, which I handed back at the desk.',
    offers: ['refund'],
    refuses: { handwritten_note: 'fit', invitation: 'fit' },
  },
  {
    said: 'The folding chair sags on one side after a fortnight. It was not cheap.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', handwritten_note: 'fit' },
  },
  {
    said: 'Card readers out since 9:15, there is a queue to the street and we lose about 300 an hour. Who is on it?',
    channel: 'chat',
    offers: ['priority'],
    refuses: { invitation: 'fit', donation: 'fit', handwritten_note: 'fit' },
  },
  {
    said: 'The birthday voucher you gave me ran out on Sunday while I was in hospital. Could it still count?',
    offers: ['extension'],
    refuses: { refund: 'fit', credit: 'no_fault' },
  },
  {
    said: 'We drink your cider every Friday. Could we come and see the brewery one day? There are five of us.',
    offers: ['invitation'],
    refuses: { credit: 'no_fault', refund: 'fit', priority: 'fit' },
  },
  {
    said: 'Where on earth is my deposit? The keys went back on 2 June, that is seven weeks.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit', handwritten_note: 'fit' },
  },
  {
    said: 'Four of the ten tulips have not come up. Is there anything I can do?',
    offers: ['how_to'],
    refuses: { handwritten_note: 'fit', upgrade: 'no_fault' },
  },
  {
    said: 'My brother died in spring, you have the papers, and his number is still sending me bills for £11 each month.',
    offers: ['refund'],
    refuses: { credit: 'bereavement', handwritten_note: 'bereavement', invitation: 'bereavement' },
  },
];
