/** What an agent has promised a customer, and when it is due: a ticket, a time, a kind. No word of any message is in it. */
import { browser } from 'wxt/browser';
import { ask } from './ask.ts';

export const PROMISED = ['call', 'write', 'check', 'send', 'other'] as const;
/** What was promised. */
export type Promised = (typeof PROMISED)[number];

/** `declined`: offered once, and the agent did not want it. */
export const FOLLOW_UP_STATES = ['open', 'done', 'handed_over', 'declined'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export interface FollowUp {
  id: string;
  promised: Promised;
  /** ISO 8601, UTC. */
  due: string;
  /** The customer's IANA time zone, where it is known. */
  zone: string | null;
  state: FollowUpState;
  /** How often it was put off. */
  snoozed: number;
  /** Origin of the helpdesk; empty where it was noted by hand, away from any. */
  helpdesk: string;
  ticket: string;
  /** Address of the ticket, or null where it is not known. */
  page: string | null;
  /** The customer's keyed hash, or null where nothing tells who it is. */
  customer: string | null;
  /** ISO 8601. */
  made: string;
  /** When it was done or handed over, ISO 8601. */
  closed: string | null;
}

/** Who a customer is, as far as a page says. It is hashed on its way in, and not kept. */
export interface Whose {
  email: string | null;
}

/** A follow-up as a panel asks for it. `id` is the panel's own: asked twice, it is made once. */
export interface NewFollowUp extends Pick<FollowUp, 'id' | 'promised' | 'due' | 'zone' | 'ticket'> {
  state: 'open' | 'declined';
  whose: Whose;
}

/** Puts it off until `due`, or closes it, or opens it again. */
export type FollowUpChange = { due: string } | { state: FollowUpState };

/** The open ones by the time at which they are due, missed ones first. @throws Refused when the background says no. */
export const listFollowUps = async (): Promise<FollowUp[]> => (await ask('followup.list', {})).followUps;

/** @throws Refused when the background says no, in words for the user. */
export const addFollowUp = (wanted: NewFollowUp): Promise<FollowUp> => ask('followup.add', wanted);

/** Which of these ids stand for a follow-up already, open or not. @throws Refused when the background says no. */
export const knownFollowUps = async (ids: string[]): Promise<string[]> => (await ask('followup.known', { ids })).known;

/** @throws Refused when there is none of this id, or the time is none. */
export const changeFollowUp = (id: string, change: FollowUpChange): Promise<FollowUp> =>
  ask('followup.change', { id, change });

/** Whether it should have been done by now. */
export const isMissed = ({ state, due }: Pick<FollowUp, 'state' | 'due'>, now: number): boolean =>
  state === 'open' && Date.parse(due) <= now;

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the browser may show a notification when a follow-up is due. */
export const isNotified = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Asks the user for notifications, or gives them back. Only from a click. Returns whether they are shown from now on. */
export async function setNotified(on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request(NOTIFICATIONS);
  return !(await browser.permissions.remove(NOTIFICATIONS));
}
