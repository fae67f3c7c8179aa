/** Packs that are followed at an address, and the way to them for the pages. Off until somebody switches one on. */
import { ask } from './ask.ts';
import type { PackFault, PackHead } from './packs.ts';
import type { Requests } from './protocol.ts';

/**
 * Why nothing new was taken: the address itself, the way there, what was found there, whose it is, or what it says of
 * itself. The last good version stays in use, whatever it was.
 */
export const ADDRESS_FAULTS = [
  'not_https',
  'already',
  'no_permission',
  'unreachable',
  'slow',
  'status',
  'redirected',
  'no_signature',
  'wrong_signature',
  'other_key',
  'rolled_back',
  'same_number',
  'other_pack',
  'not_kept',
] as const;
export type AddressFault = (typeof ADDRESS_FAULTS)[number] | PackFault;

/** What went wrong; `place` is a number of the server's, a version, or a part of the pack. */
export interface AddressTrouble {
  fault: AddressFault;
  place: string;
}

/** A pack that is followed. */
export interface FollowedPack {
  id: string;
  url: string;
  head: PackHead;
  /** SHA-256 of the key that signs it, in hexadecimal. */
  fingerprint: string;
  /** Who said that this key is the right one. */
  pinned: 'person' | 'policy';
  /** Another team's: its templates only, to read and to use. */
  partner: boolean;
  /** What this person is called in the lead's list of those who try a version first; null: not among them. */
  as: string | null;
  templates: number;
  /** When it was last asked for, and when it last brought something. ISO 8601. */
  checked: string;
  changed: string;
  trouble: AddressTrouble | null;
  /** A version that is not for now: for a later moment, or for those who try it. */
  waiting: { version: number; from: string | null } | null;
}

/** What stands at an address, before it is followed. */
export interface LookedUp {
  head: PackHead;
  fingerprint: string;
  counts: Readonly<Record<string, number>>;
}

/** What is to be followed. */
export interface WantedAddress {
  url: string;
  fingerprint: string;
  partner: boolean;
  as: string | null;
}

/** One that the organisation wants followed and that is not yet, and what stands in its way. */
export interface AwaitedAddress {
  wanted: WantedAddress;
  trouble: AddressTrouble;
}

/** A fingerprint in groups that can be read out: its first half, which is more than anybody can forge. */
export const readable = (fingerprint: string): string => (fingerprint.slice(0, 32).match(/.{4}/g) ?? []).join(' ');

/** @throws Refused */
export const lookUp = (url: string): Promise<Requests['address.look']['out']> => ask('address.look', { url });

/** Follows what was looked up, where it still has the same key. @throws Refused */
export const follow = (wanted: WantedAddress): Promise<Requests['address.follow']['out']> =>
  ask('address.follow', wanted);

/** Stops, and takes away what it brought. @throws Refused */
export async function unfollow(id: string): Promise<void> {
  await ask('address.unfollow', { id });
}

/** @throws Refused */
export const listFollowed = async (): Promise<FollowedPack[]> => (await ask('address.list', {})).followed;

/** Takes up what the organisation wants followed; what stands in the way of the rest. @throws Refused */
export const followWanted = async (): Promise<AwaitedAddress[]> => (await ask('address.wanted', {})).awaited;

/** Asks all addresses now. @throws Refused */
export const checkNow = async (): Promise<FollowedPack[]> => (await ask('address.check', {})).followed;
