import type { RemindersPort } from '../../components/studio/settings/FollowUpsCard.tsx';
import type { CustomerCard } from '../../lib/customers.ts';
import type { FollowUp } from '../../lib/follow-ups.ts';
import type { Offered } from '../../lib/panel/promised.ts';
import type { CustomerPort, FollowUpPort, KeptPort, PromisePort } from '../../lib/panel/view.ts';

const HOUR = 60 * 60_000;

const promise = (one: Pick<FollowUp, 'id' | 'promised' | 'ticket' | 'zone'>, hours: number): FollowUp => ({
  ...one,
  due: new Date(Date.now() + hours * HOUR).toISOString(),
  state: 'open',
  snoozed: 0,
  helpdesk: 'https://desk.example',
  page: `https://desk.example/tickets/${one.ticket}`,
  customer: null,
  made: new Date(Date.now() - 20 * HOUR).toISOString(),
  closed: null,
});

/** Stands in for the background: one promise that was missed, two for the next hours, one far off; or none. */
export function followUpPort(any: boolean): FollowUpPort {
  const kept: FollowUp[] = [
    promise({ id: '1', promised: 'call', ticket: 'HZ-2231', zone: 'America/New_York' }, -2),
    promise({ id: '2', promised: 'send', ticket: 'Donaudampfschifffahrtsgesellschaft/2026/004711', zone: null }, 3),
    promise({ id: '3', promised: 'check', ticket: 'HZ-2240', zone: 'Asia/Kolkata' }, 5),
    promise({ id: '4', promised: 'write', ticket: 'HZ-1999', zone: null }, 99),
  ];
  return {
    listFollowUps: async () => (any ? kept : []),
    addFollowUp: async ({ whose: _, ...wanted }) => {
      const one = { ...promise(wanted, 0), ...wanted };
      kept.push(one);
      return one;
    },
    changeFollowUp: async (id, change) => {
      const at = kept.findIndex((one) => one.id === id);
      const [one] = 'due' in change ? kept : kept.splice(at, 1);
      if (!one) throw new Error('There is no such follow-up.');
      return { ...one, ...change };
    },
  };
}

const QUOTE = 'I’ll call you on Tuesday at ten, once the workshop has looked at the boiler’s control board';
const offered: Offered = {
  id: '5',
  quote: QUOTE,
  start: 0,
  end: QUOTE.length,
  what: 'call',
  due: new Date(Date.now() + 30 * HOUR).toISOString(),
  sure: false,
  others: [],
};

/** Stands in for the engine: the reply that was sent holds a promise. */
const promisePort: PromisePort = { promisesSent: async () => [offered], answerOffer: async () => undefined };

export const remindersPort: RemindersPort = { isNotified: async () => false, setNotified: async (on) => on };

const LIKED: CustomerCard = {
  asked: null,
  advocate: true,
  ideas: 2,
  preferences: {
    channel: { value: 'phone', from: 'said', at: '2025-03-01T09:00:00.000Z' },
    address: { value: 'Dr Almeida', from: 'agent', at: '2026-10-01T09:00:00.000Z' },
    marketing: { value: false, from: 'asked', at: '2026-10-01T09:00:00.000Z' },
    calls: null,
    gifts: null,
    likes: { value: ['handwritten_note', 'how_to'], from: 'asked', at: '2026-10-01T09:00:00.000Z' },
    dislikes: null,
    needs: null,
  },
};

const customerPort: CustomerPort = {
  customerCard: async () => LIKED,
  notePreferences: async () => LIKED,
  markCustomer: async () => LIKED,
  eraseCustomer: async () => 1,
};

/** Nothing is kept of this customer yet. */
export const unknownCustomer = { customerCard: async () => null };

/** Stands in for the background: promises, and a customer whose likes are known. */
export const keptPort: KeptPort = { ...followUpPort(true), ...promisePort, ...customerPort };
