import type { WrittenTicket } from '../ticket.ts';

export const windowSeat: WrittenTicket = {
  id: '48163',
  subject: 'Our seats on flight PC 207 of 14 November, and the manner in which we were moved',
  brand: 'Pelican Crest Airways',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: true,
  locale: 'en-GB',
  tags: ['seating', 'cabin-crew', 'complaint'],
  signature: true,
  customer: {
    name: 'Maximiliane Freifrau von Hohenstein-Wittelsbach',
    email: 'm.v.hohenstein-wittelsbach@example.org',
    phone: '+49 30 23125 042',
    since: '2011-04-17',
    segment: 'Crest Gold',
    place: 'Potsdam, Germany',
    orders: [
      { number: 'PC 207', what: 'Berlin – Lisbon, seats 2A and 2B', when: '2026-11-14', state: 'Flown in 21E, 24C' },
      { number: 'PC 188', what: 'Berlin – Dublin', when: '2026-05-02', state: 'Flown' },
      { number: 'PC 207', what: 'Berlin – Lisbon', when: '2025-11-13', state: 'Flown' },
    ],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-18T15:05:00Z',
      text: [
        'Dear Sir or Madam,',
        'I am not in the habit of writing letters of complaint, and I should prefer that this one be read by a person rather than answered by a form.',
        'Every November my sister Theodora and I fly to Lisbon, where our parents met. She is eighty-one and sees very little now; I reserve the window in row 2 because she likes the light on the approach over the river, and I sit beside her and tell her what is below. I booked seats 2A and 2B on 3 March, and paid for them.',
        'At the gate we were informed that the seats "had been needed". No reason was offered. We were placed in 21E and 24C, three rows apart, both away from a window. When I explained about my sister\'s eyes, the purser said, in front of the whole cabin, that I was holding up the boarding and that "everybody has a story". I have rarely felt so ashamed, and I had done nothing to be ashamed of. My sister held a stranger\'s hand during the landing. He was very kind. I mention it because he was the only one.',
        'I do not ask for vouchers. I should like to know why two reserved seats were taken from two old ladies, and whether the young woman at the desk is taught to speak to passengers so. We return on the 28th. I should be obliged to learn beforehand where we shall be sitting.',
        'Yours faithfully\nMaximiliane Freifrau von Hohenstein-Wittelsbach',
      ],
    },
  ],
};
