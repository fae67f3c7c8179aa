import type { WrittenTicket } from '../ticket.ts';

export const whereIsIt: WrittenTicket = {
  id: '48178',
  subject: 'Direct message from @jaydn_k7',
  brand: 'Spoon & Cart',
  channel: 'social',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['refund'],
  customer: {
    name: 'Jayden Kowal',
    email: 'jayden.k@example.com',
    since: '2026-09-27',
    segment: 'App customer',
    orders: [{ number: '90-2954', what: 'Large pepper pizza', when: '2026-11-14', state: 'Cancelled by kitchen' }],
  },
  messages: [{ author: 'customer', at: '2026-11-19T08:40:00Z', text: ['yo wheres my refund for sat its been 5 days'] }],
};
