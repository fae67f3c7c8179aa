import type { WrittenTicket } from '../ticket.ts';

export const myHusbandsAccount: WrittenTicket = {
  id: '47871',
  subject: 'Account of Mr G. Halloran (deceased)',
  brand: 'Castle & Wren',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['bereavement', 'account-closure'],
  customer: {
    name: 'Moira Halloran',
    email: 'moira.halloran@example.net',
    phone: '01632 960830',
    since: '1987-05-11',
    segment: 'Joint and sole accounts',
    place: '22 Ferry Street, Kilbrae',
    orders: [
      { number: 'BV-2043', what: 'Bereavement notice, certificate received', when: '2026-10-12', state: 'Open' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-06T11:30:00Z',
      text: [
        'To whom it may concern, I am writing to let you know again that my husband Gerard passed away on 27 September. I took the certificate into the branch on 12 October. Please would you close his current account. Mrs M. Halloran',
      ],
    },
    {
      author: 'agent',
      name: 'Tom Aldous',
      at: '2026-11-06T15:48:00Z',
      text: [
        'Dear Mrs Halloran,',
        'Thank you for your message, and I am sorry for your loss. I have passed this to our bereavement team, who will contact you.',
        'Kind regards\nTom',
      ],
    },
    {
      author: 'note',
      at: '2026-11-18T10:15:00Z',
      text: [
        'Certificate was scanned on 12 Oct but never linked to the account, so marketing and card letters carried on. Bereavement team has no case open.',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-18T11:02:00Z',
      text: [
        'Dear Tom,',
        'I have not heard from anybody. This morning a letter came addressed to Gerard, to say that his new card is on its way and that you look forward to many more years together.',
        'I know it is a machine that sends them. But I had to sit down on the stairs. We would have been married forty years on Saturday.',
        "I don't know who else to ask. I would just like the letters to stop, please, and to be told what I still have to do. I'm not very good with the computer, he always did that side of things.",
        'Moira Halloran',
      ],
    },
  ],
};
