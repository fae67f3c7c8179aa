import type { OfferCase } from './offers.cases.ts';

/** What is told calmly, asked for in so many words, or declined. */
export const OFFERED_PLAIN: readonly OfferCase[] = [
  {
    said: 'The wardrobe was meant to come on Thursday. The men stood here without it and drove home again. Our clothes lie on the floor.',
    offers: ['named_contact'],
    refuses: { replacement: 'fit', invitation: 'fit', how_to: 'fit' },
  },
  {
    said: 'Third box in a row with the decaf. Please don’t send me a voucher and keep me off your lists, I unsubscribed long ago.',
    offers: [],
    refuses: { credit: 'preference', discount: 'opted_out', invitation: 'opted_out', upgrade: 'opted_out' },
  },
  {
    said: 'The carer has not come since Friday. I am 82 and lift my wife alone. Might somebody ring me, please?',
    offers: ['follow_up_call', 'priority'],
    refuses: { invitation: 'fit', thank_you_note: 'fit' },
  },
  {
    said: 'Silly me: I booked the 3rd and meant the 13th. Can anything be done?',
    offers: ['priority'],
    refuses: { credit: 'no_fault', discount: 'no_fault', upgrade: 'no_fault' },
  },
  {
    said: 'My hours were cut. I can manage £15 a month for the dentist’s bill if you let me.',
    offers: ['extension'],
    refuses: { refund: 'fit', invitation: 'fit' },
  },
  {
    said: 'He isn’t allowed to contact me and now he has got my new address from you. Please do not post anything here.',
    offers: [],
    refuses: { follow_up_call: 'unsafe_contact', credit: 'danger', handwritten_note: 'danger', invitation: 'danger' },
  },
  {
    said: 'It is a surprise for my wife’s birthday and she must not know. When will the necklace be here?',
    offers: [],
    refuses: { credit: 'no_fault', refund: 'fit' },
  },
  {
    said: 'The bank says that the debit for my late brother’s gym went out again yesterday, £29. He passed away on the 4th.',
    offers: ['named_contact', 'refund'],
    refuses: { credit: 'bereavement', handwritten_note: 'bereavement', upgrade: 'bereavement' },
  },
  {
    said: 'Eleven years a member, and I am told my level of cover does not include the one thing that I need. New members get it free.',
    offers: ['named_contact'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'My barrister calls the retention of the £900 bond unlawful. I would rather have it back than stand before a judge.',
    offers: ['refund'],
    refuses: { credit: 'legal', discount: 'legal', handwritten_note: 'legal', upgrade: 'legal' },
  },
  {
    said: 'The waiting room was full, and your receptionist rolled her eyes in front of everyone when I asked for the price.',
    offers: ['follow_up_call'],
    refuses: { priority: 'fit', replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'Your turnstile took my €2 and stayed shut. Keep it, but the next person may be in a hurry.',
    offers: ['thank_you_note'],
    refuses: { handwritten_note: 'fit', follow_up_call: 'fit' },
  },
  {
    said: 'A pipe burst in our flat in May and you have sent us a water bill for £412 when we normally pay £60. I rang twice about the leak allowance.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'The plumber you sent for the burst pipe charged us for three hours and was here for one.',
    offers: ['refund'],
    refuses: { replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'We got stuck in your lift for forty minutes on Friday. No one was hurt, but my little girl won’t go near one now.',
    offers: [],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'Your hotel’s lift was broken for three days. My mother has a bad hip and we had paid extra for the top floor.',
    offers: ['follow_up_call'],
    refuses: { replacement: 'fit', invitation: 'fit' },
  },
  {
    said: 'The doctor’s scale that you sent has been charged to our card four times. 4 x 89.50, please look.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'I unsubscribed in March and again in May. This morning another “we miss you” offer came. The data protection office is next.',
    offers: ['named_contact'],
    refuses: { credit: 'fit', discount: 'opted_out', invitation: 'opted_out' },
  },
  {
    said: 'The blinds have come, thank you for the voucher last week by the way. They are 15 cm too short.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'Nobody met my father with the wheelchair at the gate, so he missed his train, and the taxi home was £46.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'I have lost my job and the next two payments for the sofa will bounce. I would rather tell you now than get a letter.',
    offers: ['extension'],
    refuses: { credit: 'no_fault', refund: 'fit' },
  },
  {
    said: 'We drove two hours to your lambing day because your page says open till six, and the gate was shut at four. Tickets were £38.',
    offers: ['refund'],
    refuses: { donation: 'fit', replacement: 'fit' },
  },
  {
    said: 'Our client, Ms Farrant, slipped on the tiles at your pool. Send the cleaning log within 14 days, or proceedings will be issued.',
    offers: [],
    refuses: { replacement: 'fit', credit: 'legal', handwritten_note: 'legal' },
  },
  {
    said: 'The invoice lists nineteen lunches for Mina, who was in hospital all of October. I rang on the first to say so.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'One sock came without its tag. No drama, I thought you would like to know.',
    offers: ['thank_you_note'],
    refuses: { refund: 'fit', handwritten_note: 'fit', invitation: 'fit' },
  },
  {
    said: 'He uses my account to see which class I book, and then he stands outside the studio. Take my name off the list, please.',
    offers: ['priority'],
    refuses: { follow_up_call: 'unsafe_contact', credit: 'danger', handwritten_note: 'danger' },
  },
  {
    said: 'The varnish you mixed is much darker than the sample I brought, and one door is done. The decorator is back on Monday.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'Two pairs of the same slippers came and I was charged for only one. Where do I bring the second pair?',
    offers: ['how_to'],
    refuses: { refund: 'fit', credit: 'too_slight' },
  },
  {
    said: 'You charged a £45 late cleaning fee. I have photos from the return, the van was spotless. Please put this right.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'THE FREE MUG WAS NOT IN THE PARCEL!!! I WANT COMPENSATION AND ALL MY MONEY BACK',
    offers: ['replacement'],
    refuses: { upgrade: 'too_slight', handwritten_note: 'fit' },
  },
  {
    said: 'You took the yearly fee of €119 on the first. I had switched off the renewal in September, and your own mail says so.',
    offers: ['refund'],
    refuses: { invitation: 'fit', replacement: 'fit' },
  },
  {
    said: 'We run a small stable, and six of the ten sacks of oats came with weevils in them. The horses eat on Saturday, too.',
    offers: ['replacement'],
    refuses: { invitation: 'fit', donation: 'fit' },
  },
  {
    said: 'The hall was freezing, the heating never came on, and the guests sat in their coats. 240 pounds for that.',
    offers: ['refund'],
    refuses: { invitation: 'fit', discount: 'too_slight' },
  },
  {
    said: 'The insurer wants the invoice from 2021 by Friday, and I can’t find mine. Can you dig it out?',
    offers: ['priority'],
    refuses: { follow_up_call: 'fit', credit: 'no_fault' },
  },
];
