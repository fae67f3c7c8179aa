import type { WrittenTicket } from '../ticket.ts';

export const tubingSets: WrittenTicket = {
  id: '48090',
  subject: 'RE: Back order – feeding tube sets 10 Fr (PO 2026-1187)',
  brand: 'Merrow Medical Supply',
  channel: 'email',
  status: 'open',
  priority: 'high',
  unread: false,
  locale: 'en-GB',
  tags: ['back-order', 'care-home'],
  signature: true,
  customer: {
    name: 'Ruth Adeyemi-Clarke',
    email: 'r.adeyemi-clarke@larchfield.example.org',
    phone: '01632 960275',
    since: '2016-02-22',
    segment: 'Care homes, contract B',
    place: 'Larchfield House, Denholt',
    orders: [
      { number: 'PO 2026-1187', what: 'Feeding tube sets 10 Fr, 4 boxes', when: '2026-11-04', state: 'Back order' },
      { number: 'PO 2026-1020', what: 'Syringes 60 ml, 6 boxes', when: '2026-10-07', state: 'Delivered' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-16T08:55:00Z',
      text: [
        'Good morning,',
        'Please can you confirm the delivery date for PO 2026-1187? The portal shows nothing after "picked".',
        'Kind regards\nRuth',
      ],
    },
    {
      author: 'agent',
      at: '2026-11-16T14:20:00Z',
      text: [
        'Dear Ruth,',
        'The 10 Fr sets are on back order with the manufacturer. The current estimate is the week of 30 November. I will write as soon as that changes.',
        'Kind regards\nRobin',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-18T16:40:00Z',
      text: [
        'Dear Robin,',
        'Thank you for the straight answer, but the week of the 30th will not do. We have four residents on 10 Fr and, counting this afternoon, eleven sets left. That takes us to Sunday. We cannot simply use another size, and I am not prepared to ration them.',
        'Is there stock at another depot, or an equivalent that you would stand behind in writing? If the answer is no, I need to know by midday tomorrow so that I can go elsewhere.',
        'Ruth',
        '-- \nRuth Adeyemi-Clarke RN\nDeputy Manager, Larchfield House\n01632 960275 · Please consider the environment before printing this e-mail.',
        'On Mon, 16 Nov 2026 at 14:20, Merrow Medical Supply wrote:',
        '> Dear Ruth,\n> The 10 Fr sets are on back order with the manufacturer. The current\n> estimate is the week of 30 November. I will write as soon as that changes.',
      ],
    },
  ],
};
