import type { WrittenTicket } from '../ticket.ts';

export const chargedTwice: WrittenTicket = {
  id: '48158',
  subject: 'rent payment taken TWICE please help',
  brand: 'Castle & Wren',
  channel: 'email',
  status: 'open',
  priority: 'high',
  unread: true,
  locale: 'en-GB',
  tags: ['duplicate-payment', 'overdraft'],
  customer: {
    name: 'Tamika Brandt',
    email: 'tamika.brandt@example.com',
    phone: '07700 900521',
    since: '2024-09-02',
    segment: 'Student account',
    place: 'Ellerby',
    orders: [
      { number: 'CW-881204-A', what: 'Standing order, £640.00', when: '2026-11-18', state: 'Paid' },
      { number: 'CW-881204-B', what: 'Standing order, £640.00', when: '2026-11-18', state: 'Paid' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-18T13:20:00Z',
      text: [
        "Hi, I really hope someone reads this today. My rent is £640 and it goes out on the 18th. This morning it went out TWICE, 06:02 and 06:04, same reference, and now I'm £511 overdrawn. I don't have an overdraft!!",
        "I've only got £9 in cash and I don't get paid until the 27th. My card was declined at the chemist's just now and I had to put everything back. I rang and waited 50 minutes and then it cut off.",
        'Did someone get into my account? Is the rest safe? I checked the app like ten times, I did not do this. And will I get charged for being overdrawn?? please can you put it back',
        'Tamika',
      ],
    },
  ],
};
