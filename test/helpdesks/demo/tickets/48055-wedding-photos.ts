import type { WrittenTicket } from '../ticket.ts';

export const weddingPhotos: WrittenTicket = {
  id: '48055',
  subject: 'Repair QB-3390: the hinge is fixed and my pictures are gone',
  brand: 'Quillbrook Repairs',
  channel: 'email',
  status: 'open',
  priority: 'high',
  unread: false,
  locale: 'en-GB',
  tags: ['laptop', 'data-loss'],
  customer: {
    name: 'Desmond Achterberg',
    email: 'desmond@achterberg-photo.example.net',
    phone: '07700 900913',
    since: '2020-07-15',
    segment: 'Trade customer',
    place: 'Saltery',
    orders: [
      { number: 'QB-3390', what: 'Laptop, left hinge', when: '2026-11-04', state: 'Returned 12 Nov' },
      { number: 'QB-2871', what: 'Laptop, battery', when: '2024-03-06', state: 'Returned' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-13T08:21:00Z',
      text: [
        'Morning. Picked up my laptop yesterday, the hinge is as good as new. But it greeted me like a stranger: new account, empty desktop. On the counter I wrote on your form "do NOT reset, client work on disk" and your colleague initialled it. What happened, and where are my files?',
      ],
    },
    {
      author: 'agent',
      at: '2026-11-13T10:02:00Z',
      text: ['Dear Mr Achterberg,', 'I have asked the workshop and will come back to you by Monday.', 'Robin Vale'],
    },
    {
      author: 'note',
      name: 'Workshop',
      at: '2026-11-17T09:40:00Z',
      text: [
        'Disk was reset as the last step of the checklist. Form with "do NOT reset" was in the bag, nobody looked. Nothing written since; a recovery lab gives a fair chance if it is not used.',
      ],
    },
    {
      author: 'customer',
      at: '2026-11-17T14:10:00Z',
      text: [
        'Monday has been and gone. You said you would come back to me.',
        'There were 1,900 frames of the Osei wedding on that disk. I have most of them on the cards, but not the evening, because I had already cleared that card for the next job. That is my own fault and I know it. Still, I had it in writing from you, with initials.',
        "I have photographed other people's best days for thirty-one years and never lost one. I now have to ring a young couple and say I have lost the speeches. Her father spoke. He isn't well.",
        'I would rather hear bad news than nothing. Which is it?',
        'D. Achterberg',
      ],
    },
  ],
};
