import type { WrittenTicket } from '../ticket.ts';

export const noInternet: WrittenTicket = {
  id: '47906',
  subject: 'STILL no internet – order FB-40817, nobody came again',
  brand: 'Fernhill Broadband',
  channel: 'email',
  status: 'open',
  priority: 'high',
  unread: true,
  locale: 'en-GB',
  tags: ['house-move', 'missed-visit'],
  customer: {
    name: 'Siobhan Kerrigan',
    email: 'siobhan.kerrigan@example.org',
    phone: '07700 900142',
    since: '2019-06-03',
    segment: 'Home Plus',
    place: '14 Orchard Lane, Thornby',
    orders: [
      { number: 'FB-40817', what: 'House move, Fibre 150', when: '2026-11-07', state: 'Line not active' },
      { number: 'FB-31290', what: 'Upgrade to Fibre 150', when: '2024-02-19', state: 'Done' },
      { number: 'FB-08844', what: 'New line, Fibre 50', when: '2019-06-03', state: 'Done' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-08T10:12:00Z',
      text: [
        'Hello,',
        'We moved to 14 Orchard Lane yesterday and the line was meant to go live the same day. The router has been blinking orange ever since. The order is FB-40817. Could you have a look, please?',
        'Thank you\nSiobhan Kerrigan',
      ],
    },
    {
      author: 'agent',
      name: 'Priya Nadar',
      at: '2026-11-09T09:05:00Z',
      text: [
        'Hi Siobhan,',
        'Thanks for letting us know, and sorry the move has not gone smoothly. I have booked an engineer for Wednesday 11 November, between 8 am and 1 pm. They will test the line from the cabinet to your door.',
        'Best wishes\nPriya',
      ],
    },
    {
      author: 'note',
      name: 'Tom Aldous',
      at: '2026-11-18T17:36:00Z',
      text: [
        'Visit of 11 Nov was closed as "no access" at 07:58, before the slot began. The photo shows the door of number 41, not 14. The visit of 16 Nov was entered on our side but never reached the contractor. She was right both times.',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:52:00Z',
      text: [
        'This is the third time I have contacted you about order FB-40817 and I am honestly at the end of my rope. Twelve days without internet. I took two mornings off for your engineers, the 11th and the 16th. Both times nobody came and nobody rang. On the phone I was told I "must have missed them". I was sitting in the hallway!',
        'I teach piano online. Nine of my pupils have their exams recorded from my house, and the videos have to be uploaded by 6 pm tomorrow. I promised nine families. The youngest, Elsie, has been practising since Easter.',
        "We have been with you for seven years. Please don't send me another slot. Can somebody tell me what is actually going to happen?",
        'Siobhan',
      ],
    },
  ],
};
