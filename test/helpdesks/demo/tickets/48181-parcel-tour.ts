import type { WrittenTicket } from '../ticket.ts';

export const parcelTour: WrittenTicket = {
  id: '48181',
  subject: 'Direct message from @coralinewrites',
  brand: 'Halden Row',
  channel: 'social',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['late-parcel', 'public-post'],
  customer: {
    name: 'Coraline Ashby',
    email: 'coraline.ashby@example.org',
    since: '2022-08-30',
    segment: 'Row Club',
    place: 'Ashgate',
    orders: [
      { number: 'HR-55120', what: 'Wool coat, moss, size 12', when: '2026-11-05', state: 'In transit' },
      { number: 'HR-49877', what: 'Ankle boots, 39', when: '2026-09-21', state: 'Returned' },
      { number: 'HR-47003', what: 'Linen shirt, ecru', when: '2026-06-02', state: 'Delivered' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-19T09:03:00Z',
      text: [
        'Just wanted to say a huge well done 👏 My coat has now been "out for delivery" for NINE days. By my maths it has seen more of the country than I have this year. Has it made friends? Is it eating properly?',
        'Loved the little van on the tracking map too, parked 400 miles away since Saturday. So reassuring. Ten out of ten, would freeze at a bus stop again. (HR-55120, if anybody over there is in the mood.)',
      ],
    },
  ],
};
