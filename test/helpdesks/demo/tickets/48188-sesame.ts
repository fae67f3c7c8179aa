import type { WrittenTicket } from '../ticket.ts';

export const sesame: WrittenTicket = {
  id: '48188',
  subject: 'Chat: order 90-3317, sesame in the noodles',
  brand: 'Spoon & Cart',
  channel: 'chat',
  status: 'open',
  priority: 'urgent',
  unread: true,
  locale: 'en-GB',
  tags: ['allergy', 'food-safety'],
  customer: {
    name: 'Dani Whitlock',
    email: 'dani.whitlock@example.com',
    phone: '07700 900388',
    since: '2025-03-14',
    segment: 'App customer',
    place: 'Crosley, zone 4',
    orders: [
      { number: '90-3317', what: 'Noodle box ×2, dumplings', when: '2026-11-19', state: 'Delivered 09:21' },
      { number: '90-1180', what: 'Breakfast rolls', when: '2026-11-07', state: 'Delivered' },
    ],
  },
  messages: [
    { author: 'customer', at: '2026-11-19T09:41:00Z', text: ['hi is anyone there, order 90-3317'] },
    {
      author: 'agent',
      name: 'Robin Vale',
      at: '2026-11-19T09:42:00Z',
      text: ['Hi Dani, I am here. What happened with order 90-3317?'],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:44:00Z',
      text: ['I put NO SESAME in the notes AND ticked the allergy box. theres sesame oil all through the noodles'],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:46:00Z',
      text: [
        'my son had maybe 4 mouthfuls, hes 6. his lips are going puffy and hes scratching his neck. I gave him his antihistamine. what else was IN it???',
      ],
    },
  ],
};
