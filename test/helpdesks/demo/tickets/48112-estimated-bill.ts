import type { WrittenTicket } from '../ticket.ts';

export const estimatedBill: WrittenTicket = {
  id: '48112',
  subject: 'I not understand this bill',
  brand: 'Lowmoor Gas & Power',
  channel: 'email',
  status: 'pending',
  priority: 'normal',
  unread: false,
  locale: 'en',
  tags: ['bill', 'estimated-reading'],
  signature: true,
  customer: {
    name: 'Nguyễn Thị Hạnh',
    email: 'hanh.nguyen@example.com',
    phone: '07700 900274',
    since: '2026-02-06',
    segment: 'Monthly payer',
    place: 'Flat 9, Weir Court, Lowmoor',
    orders: [
      { number: 'LG-310775', what: 'Bill Aug – Oct, £412.86', when: '2026-11-10', state: 'Due 1 Dec' },
      { number: 'LG-298114', what: 'Bill May – Jul, £118.20', when: '2026-08-11', state: 'Paid' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-16T15:12:00Z',
      text: [
        'Dear Lowmoor, my bill is £412.86 but before it was £118.20. We use the same, two persons, small flat. On the paper is "E" beside the number and "A" beside the old number. What is E? And why there is written "in credit £60" and also "please pay £412.86"? I am sorry for my English. Please explain me slowly.',
      ],
    },
    {
      author: 'agent',
      at: '2026-11-16T16:45:00Z',
      text: [
        'Dear Hạnh,',
        'Your English is fine, and it is the bill that is hard to read. "E" means estimated: nobody read the meter, so the number is a guess. "A" is an actual reading.',
        'Could you write down the number on your meter and send it to me? A photo is good, too. Then I can make a new bill with the real number.',
        'Kind regards\nRobin',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-16T17:20:00Z',
      text: [
        'Thank you Robin, now I understand E. The meter is in a box with a lock and I have no key. Is it 04417 the number on the box? And must I pay the £412.86 while I wait?',
      ],
    },
  ],
};
