import type { WrittenTicket } from '../ticket.ts';

export const invoicesDown: WrittenTicket = {
  id: '48184',
  subject: 'Chat: error 502 on every invoice run',
  brand: 'Tallybird',
  channel: 'chat',
  status: 'open',
  priority: 'high',
  unread: true,
  locale: 'en-US',
  tags: ['outage', 'billing-run'],
  customer: {
    name: 'Marcus Oyelaran',
    email: 'marcus@studio-oyelaran.example.com',
    since: '2023-01-09',
    segment: 'Business, 24 seats',
    place: 'Duluth (UTC−6)',
    orders: [
      { number: 'TB-B-0231', what: 'Business plan, yearly', when: '2026-01-09', state: 'Paid' },
      { number: 'TB-B-0118', what: 'Business plan, yearly', when: '2025-01-09', state: 'Paid' },
    ],
  },
  messages: [
    { author: 'customer', at: '2026-11-19T09:12:00Z', text: ['you guys down?'] },
    { author: 'customer', at: '2026-11-19T09:12:30Z', text: ['invoice run fails with a 502 every single time'] },
    {
      author: 'agent',
      at: '2026-11-19T09:14:00Z',
      text: ['Hi Marcus. I am checking this now. Does it fail at the same step each time?'],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:15:00Z',
      text: ['yes. 11 tries. always at "numbering". your status page says all green btw, thats a joke'],
    },
    {
      author: 'note',
      at: '2026-11-19T09:18:00Z',
      text: [
        'Platform team confirms: numbering service is failing for accounts on the eu-2 cluster since 08:40. No estimate yet. Status page to be updated.',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:23:00Z',
      text: ['I have 214 invoices that HAVE to go out before noon your time or my clients pay next month'],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:24:00Z',
      text: ['and I make payroll for 6 people out of that. so. what do I do'],
    },
  ],
};
