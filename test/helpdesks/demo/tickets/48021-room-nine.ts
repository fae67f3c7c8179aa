import type { WrittenTicket } from '../ticket.ts';

export const roomNine: WrittenTicket = {
  id: '48021',
  subject: 'Room 9 last weekend',
  brand: 'The Lanternfold Hotel',
  channel: 'email',
  status: 'solved',
  priority: 'normal',
  unread: false,
  locale: 'en-GB',
  tags: ['noise', 'refund-done'],
  customer: {
    name: 'Hector & Jo Palumbo',
    email: 'jo.palumbo@example.net',
    since: '2023-10-14',
    segment: 'Returning guest',
    place: 'Wexcombe',
    orders: [
      { number: 'LF-1406', what: 'Room 9, 2 nights', when: '2026-11-07', state: '1 night refunded' },
      { number: 'LF-1119', what: 'Room 4, 3 nights', when: '2025-10-10', state: 'Stayed' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-12T18:26:00Z',
      text: [
        "Hello. We stayed in room 9 last weekend for our anniversary and I'm afraid it was a bit of a let-down. The kitchen fan ran under the window until half past one, both nights, and when we asked at reception we were told \"it does that\". Dinner was wonderful as ever. But we didn't really sleep, and we'd been saving up for it. Jo",
      ],
    },
    {
      author: 'agent',
      at: '2026-11-13T09:30:00Z',
      text: [
        'Dear Jo,',
        'Two nights without proper sleep is not the anniversary you saved up for, and "it does that" was no answer. The fan has a night setting that was left off; the kitchen has a card on it since this morning.',
        'I have refunded one night, £128, to your card. If you come again I would like to give you room 4, where you slept well last year. Shall I note that for you?',
        'Robin',
      ],
    },
    {
      author: 'note',
      at: '2026-11-13T09:34:00Z',
      text: ['£128.00 refunded, reference LF-1406-R. Room 4 noted as preference. Told Marta in the kitchen in person.'],
    },
    {
      author: 'customer',
      at: '2026-11-15T20:51:00Z',
      text: [
        'Oh Robin, thank you, what a relief to be believed! I was half expecting a survey link. The refund is here already. Yes please to room 4, and please tell the kitchen the pear tart was still the best part of the weekend. Hector says hello too.',
      ],
    },
    {
      author: 'agent',
      at: '2026-11-16T09:12:00Z',
      text: [
        'I have passed the pear tart on, and it is now pinned up beside the fan card. Room 4 is noted. See you both next year!',
        'Robin',
      ],
    },
  ],
};
