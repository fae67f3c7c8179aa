import type { WrittenTicket } from '../ticket.ts';

export const rockingFox: WrittenTicket = {
  id: '48139',
  subject: 'Missing screws for the rocking fox',
  brand: 'Pom & Thistle',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['missing-part', 'toy'],
  signature: true,
  customer: {
    name: 'Walter Simms',
    email: 'walter.simms@example.org',
    since: '2026-11-10',
    segment: 'First order',
    place: 'Upper Netherby',
    orders: [{ number: 'PT-22706', what: 'Rocking fox, beech', when: '2026-11-10', state: 'Delivered 16 Nov' }],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-17T19:44:00Z',
      text: [
        'Dear Pom and Thistle , I hope I am writting to the right place. I ordered the rocking fox for my grandson Albie, he is 2 on saturday. It is a lovley thing and well made. But the bag with screws only has 5 in it and the paper says 8. I have been through the box twice and under the settee with a torch.',
        'I tried some of my own out of the shed but they stick out and I would not like him to catch his leg on one. The one rocker is loose now, it is not safe to sit on.',
        'I dont need any money back. Only could you post three of them, and would it be here by Friday. My daughter says to ask for "express" . I am happy to pay the stamp.',
        'Regards , W Simms (Grandad)',
      ],
    },
  ],
};
