import type { WrittenTicket } from '../ticket.ts';

export const coffeeTin: WrittenTicket = {
  id: '48151',
  subject: 'The tin! The TIN!',
  brand: 'Tin Moon Coffee',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: false,
  locale: 'en-US',
  tags: ['subscription', 'feedback'],
  customer: {
    name: 'Bea Lindqvist',
    email: 'bea.lindqvist@example.com',
    since: '2021-12-01',
    segment: 'Monthly, 2 bags',
    place: 'Portage',
    orders: [
      { number: 'TM-6019', what: 'November box: Sidra, House Moon', when: '2026-11-13', state: 'Delivered' },
      { number: 'TM-5877', what: 'October box: Huila, House Moon', when: '2026-10-14', state: 'Delivered' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-18T09:15:00Z',
      text: [
        "Ok I never write to companies but here we are. The November box came on Friday and the new refill tin made me actually squeal in the hallway (my neighbor can confirm). It's beautiful and there is finally no foil bag to throw away. Five years of subscribing and this is my favorite thing you've done.",
        "I took it to work and now three people on my floor want in. I sent them all your link, so you're welcome 😄",
        "One idea, feel free to ignore! What if we could send the empty tins back, like with milk bottles? You rinse and refill them, and we get 50 cents off the next bag or you give it to the growers. I'd happily be your guinea pig.",
        'Tell whoever wrote the little card about the Sidra farm that they made my weekend.',
        'Bea',
      ],
    },
  ],
};
