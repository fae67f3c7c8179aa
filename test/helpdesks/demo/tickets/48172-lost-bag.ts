import type { WrittenTicket } from '../ticket.ts';

export const lostBag: WrittenTicket = {
  id: '48172',
  subject: 'حقيبتي لم تصل – رقم البلاغ MAN88214',
  brand: 'Pelican Crest Airways',
  channel: 'email',
  status: 'open',
  priority: 'high',
  unread: true,
  locale: 'ar',
  tags: ['baggage', 'arabic'],
  signature: true,
  customer: {
    name: 'ليلى الحداد',
    email: 'layla.alhaddad@example.org',
    phone: '07700 900667',
    since: '2026-08-11',
    segment: 'Standard',
    place: 'Manchester',
    orders: [
      { number: 'PC 412', what: 'Amman – Manchester, 2 persons', when: '2026-11-17', state: 'Flown, 1 bag missing' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-19T08:12:00Z',
      text: [
        'السلام عليكم،',
        'وصلت إلى مطار مانشستر يوم الثلاثاء على الرحلة PC 412 مع والدتي، ولم تصل حقيبتنا الكبيرة. أعطوني في المكتب رقم البلاغ MAN88214 وقالوا إنها ستصل خلال يوم واحد، ومرّ يومان ولم يتصل بنا أحد.',
        'في الحقيبة دواء والدتي لضغط الدم، وقد بقي معها ما يكفي حتى الغد فقط، وفيها أيضاً ملابسنا لحفل زفاف أختي يوم السبت. أنا قلقة جداً. أرجو أن تخبروني أين الحقيبة ومتى ستصل إلينا.',
        'مع الشكر\nليلى الحداد',
      ],
    },
    {
      author: 'note',
      name: 'Tom Aldous',
      at: '2026-11-19T08:20:00Z',
      text: [
        'Bag traced: it stayed in Amman and is booked on PC 418 tonight. Medicine for her mother is inside, enough left until tomorrow only. She reads English well, but asked for Arabic when she can have it.',
      ],
    },
  ],
};
