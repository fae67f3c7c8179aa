import type { WrittenTicket } from '../ticket.ts';

export const gasSmell: WrittenTicket = {
  id: '48186',
  subject: 'Voicemail: smell in the cellar since the meter change',
  brand: 'Lowmoor Gas & Power',
  channel: 'phone',
  status: 'open',
  priority: 'urgent',
  unread: true,
  locale: 'en-GB',
  tags: ['voicemail', 'meter-exchange'],
  customer: {
    name: 'Alwyn Pritchard',
    email: 'a.pritchard@example.net',
    phone: '01632 960114',
    since: '1998-10-01',
    segment: 'Priority register: over 75',
    place: '3 Chapel Rise, Lowmoor',
    orders: [{ number: 'MX-7702', what: 'Gas meter exchange', when: '2026-11-18', state: 'Completed' }],
  },
  messages: [
    {
      author: 'note',
      name: 'Phone line',
      at: '2026-11-19T09:31:00Z',
      text: ['Voicemail of 1 min 08 s, written down automatically. Caller recognised by number: 01632 960114.'],
    },
    {
      author: 'customer',
      at: '2026-11-19T09:31:00Z',
      text: [
        "Ah, yes, hello. Pritchard is the name, Chapel Rise, number three. Your young man came yesterday and put the new meter in, very polite he was. Only there's been a smell down the cellar since last night and it's come up into the kitchen now. Like bad eggs. My wife has had a headache since breakfast and gone back to bed. I've not lit the stove. I didn't want to make a fuss about it but, er, I thought somebody ought to know. I'll be in all day. Thank you. Bye now.",
      ],
    },
  ],
};
