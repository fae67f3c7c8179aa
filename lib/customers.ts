/**
 * What is known of a customer beside the thread: what they like, how they want to be addressed and reached. Kept under their
 * keyed hash, never with a name or a word of a message; each thing with where it comes from and how old it is.
 */
import { ask } from './ask.ts';
import type { Channel, GestureKind } from './conversation.ts';
import type { Whose } from './follow-ups.ts';

export const SOURCES = ['said', 'asked', 'agent', 'import'] as const;
/** They said so themselves, they were asked, the agent noted it, or a file of a customer system says so. */
export type KnownFrom = (typeof SOURCES)[number];

export const NEEDS = [
  'no_calls',
  'large_print',
  'screen_reader',
  'plain_language',
  'interpreter',
  'more_time',
] as const;
/** What makes it possible for them to deal with us. */
export type Need = (typeof NEEDS)[number];

export interface Known<Value> {
  value: Value;
  from: KnownFrom;
  /** ISO 8601. */
  at: string;
}

/** One thing each; null where nobody knows. */
export interface KnownPreferences {
  /** How they want to be reached. */
  channel: Known<Channel> | null;
  /** "Dr Okafor", "Sam". */
  address: Known<string> | null;
  /** May be sent offers and invitations. */
  marketing: Known<boolean> | null;
  /** May be called. */
  calls: Known<boolean> | null;
  /** Wants small gifts at all. */
  gifts: Known<boolean> | null;
  likes: Known<GestureKind[]> | null;
  dislikes: Known<GestureKind[]> | null;
  needs: Known<Need[]> | null;
}

export const PREFERENCES = [
  'channel',
  'address',
  'marketing',
  'calls',
  'gifts',
  'likes',
  'dislikes',
  'needs',
] as const satisfies readonly (keyof KnownPreferences)[];
export type Preference = (typeof PREFERENCES)[number];

export interface CustomerCard {
  preferences: KnownPreferences;
  /** When they were last asked what they like, ISO 8601. */
  asked: string | null;
  /** They recommend us. */
  advocate: boolean;
  /** How many ideas of theirs were recorded. */
  ideas: number;
}

/** New values with their source; null takes what was known away. */
export type PreferenceChange = {
  [Name in Preference]?: KnownPreferences[Name] extends infer One
    ? One extends Known<infer Value>
      ? Value | null | undefined
      : never
    : never;
};

/** Months after which a preference may have changed, and is worth a gentle question. */
const STALE_MONTHS = 4;
const MONTH = 30 * 24 * 60 * 60_000;

/** Whether it is old enough to be asked about again. */
export const isStale = ({ at }: Known<unknown>, now: number): boolean => now - Date.parse(at) > STALE_MONTHS * MONTH;

/** What is known of a customer, or null: nobody who can be told apart, or nothing kept. @throws Refused */
export const customerCard = async (whose: Whose): Promise<CustomerCard | null> =>
  (await ask('customer.card', { whose })).card;

/** Notes preferences. @throws Refused when the background says no, or nobody can be told apart. */
export const notePreferences = (whose: Whose, change: PreferenceChange, from: KnownFrom): Promise<CustomerCard> =>
  ask('customer.note', { whose, change, from });

/** Notes that they were asked, that they recommend us, or that an idea of theirs was recorded. @throws Refused */
export const markCustomer = (whose: Whose, mark: CustomerMark): Promise<CustomerCard> =>
  ask('customer.mark', { whose, mark });

export const MARKS = ['asked', 'advocate', 'no_advocate', 'idea'] as const;
export type CustomerMark = (typeof MARKS)[number];

/** Erases all that is kept of one customer: card, follow-ups, gestures, outcomes. Returns how many things. @throws Refused */
export const eraseCustomer = async (whose: Whose): Promise<number> => (await ask('customer.erase', { whose })).erased;
