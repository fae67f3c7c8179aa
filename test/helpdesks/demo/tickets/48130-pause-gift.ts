import type { WrittenTicket } from '../ticket.ts';

export const pauseGift: WrittenTicket = {
  id: '48130',
  subject: 'My monthly gift',
  brand: 'Hedgerow Fund',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['donation', 'direct-debit'],
  customer: {
    name: 'Imogen Tait',
    email: 'imogen.tait@example.org',
    since: '2014-03-20',
    segment: 'Monthly giver',
    place: 'Little Hexley',
    orders: [
      { number: 'HF-0912', what: 'Monthly gift, £15.00', when: '2026-11-16', state: 'Collected' },
      { number: 'HF-0912', what: 'Monthly gift, £15.00', when: '2026-10-16', state: 'Collected' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-17T12:31:00Z',
      text: [
        'Hello there,',
        'This is a bit awkward to write. I have given £15 a month since the hedge-laying weekend in 2014 and I have never regretted a penny of it. But I was made redundant in September and things have got rather tight. I did fill in the form on your site to stop for a while, in October I think, and it went through my account again yesterday. It bounced my water bill, so now there is a fee for that as well.',
        'I feel dreadful asking a charity for money back. If it has already gone on trees, please just leave it. But could it not be taken in December?',
        'I do hope to start again when I am on my feet.',
        'With best wishes\nImogen Tait',
      ],
    },
  ],
};
