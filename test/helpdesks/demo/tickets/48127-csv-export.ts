import type { WrittenTicket } from '../ticket.ts';

export const csvExport: WrittenTicket = {
  id: '48127',
  subject: 'CSV export with a VAT column',
  brand: 'Tallybird',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  unread: false,
  locale: 'en-IE',
  tags: ['how-to', 'export'],
  customer: {
    name: 'Fionn Marsh',
    email: 'fionn@marsh-joinery.example.com',
    since: '2025-05-28',
    segment: 'Solo',
    orders: [{ number: 'TB-S-7741', what: 'Solo plan, monthly', when: '2026-10-28', state: 'Paid' }],
  },
  messages: [
    {
      author: 'customer',
      at: '2026-11-17T10:05:00Z',
      text: [
        'Hi, how do I export the invoices for July to September as CSV with the VAT in a column of its own? I found Reports > Export, but there it is one total. Version 8.2 on Windows. Thanks, Fionn',
      ],
    },
  ],
};
