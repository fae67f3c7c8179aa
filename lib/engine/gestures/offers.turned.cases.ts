import type { OfferCase } from './offers.cases.ts';

/** Where the day is over, nobody was ready, they are lost in the steps, or the words only sound like a remedy. */
export const OFFERED_TURNED: readonly OfferCase[] = [
  {
    said: 'I took the morning off unpaid for the boiler inspection, drove home for it, and your office says the man is on holiday. When will it be done?',
    offers: ['priority'],
    refuses: { donation: 'fit', replacement: 'fit' },
  },
  {
    said: 'The cups came today and they are lovely, but one has a crack down its side. Any chance of another?',
    offers: ['replacement'],
    refuses: { discount: 'too_slight', follow_up_call: 'fit' },
  },
  {
    said: 'The hamper for my sister’s birthday was promised for Tuesday. It came on Friday, and the fruit was brown. She thought that I had forgotten her.',
    offers: ['refund'],
    refuses: { priority: 'fit', named_contact: 'fit', how_to: 'fit' },
  },
  {
    said: 'I am 79 and the new remote has me beaten. The booklet says to press Source, and there is no such button. I have tried all morning.',
    offers: ['follow_up_call'],
    refuses: { refund: 'fit', priority: 'fit', named_contact: 'fit' },
  },
  {
    said: 'Two bars of soap in a giant carton full of bubble wrap. You write of the planet on every label. I am disappointed.',
    offers: ['thank_you_note'],
    refuses: { replacement: 'fit', how_to: 'fit', refund: 'fit' },
  },
  {
    said: 'A woman I blocked has opened a new account and shared a picture of my house. She writes that she’ll find me. Please take it down.',
    offers: ['priority'],
    refuses: { follow_up_call: 'unsafe_contact', credit: 'danger', handwritten_note: 'danger' },
  },
  {
    said: 'We waited eight weeks after the storm took our roof. Nobody answers my letters, and each person in your claims team asks for the same papers again.',
    offers: ['named_contact'],
    refuses: { donation: 'fit', replacement: 'fit' },
  },
  {
    said: 'My essay is still in the print queue, and the hand-in is at 3pm today. Can you see why?',
    offers: ['priority'],
    refuses: { handwritten_note: 'fit', donation: 'fit' },
  },
  {
    said: 'Our web shop was down from 8:15 to 12:30 on our best day, and we lost orders for thousands. What failed?',
    offers: [],
    refuses: { replacement: 'fit', handwritten_note: 'fit' },
  },
  {
    said: 'Is eleven years without one claim how loyalty is repaid? New customers pay 300 and you ask 450 of me.',
    offers: [],
    refuses: { thank_you_note: 'fit', discount: 'no_fault' },
  },
  {
    said: 'My trial ended on Sunday, but I was in hospital for most of it. Might I have a few more days?',
    offers: ['extension'],
    refuses: { credit: 'no_fault', follow_up_call: 'fit' },
  },
  {
    said: 'Your fitter quoted 90 on the phone and then wanted 260 at the door. I paid because the water was off.',
    offers: ['refund'],
    refuses: { how_to: 'fit', replacement: 'fit' },
  },
  {
    said: 'I wish to commend Aoife at the desk. My father got lost on the wrong platform and she sat with him until I came. Thank you, truly.',
    offers: ['thank_you_note'],
    refuses: { replacement: 'fit', follow_up_call: 'fit', credit: 'no_fault' },
  },
  {
    said: 'You put the parking app through twice for me: it froze, so I paid for parking again, and there are two charges of £6. May I have one refunded?',
    offers: ['refund'],
    refuses: { follow_up_call: 'fit', named_contact: 'fit' },
  },
  {
    said: 'Can I add a second tax rate to one invoice, and if so how?',
    offers: ['how_to'],
    refuses: { refund: 'fit', follow_up_call: 'fit', credit: 'no_fault' },
  },
  {
    said: 'I was on the ward when the books fell due and there is a fine of 9.20 on my card. Could it be waived?',
    offers: ['named_contact'],
    refuses: { discount: 'no_fault', handwritten_note: 'fit' },
  },
  {
    said: 'The repairman came on the 3rd, and on the 6th the freezer died again. All of our meat has gone.',
    offers: ['replacement'],
    refuses: { how_to: 'fit', donation: 'fit' },
  },
];
