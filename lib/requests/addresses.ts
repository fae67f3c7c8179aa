/** Packs at an address. */
import type { AddressTrouble, FollowedPack, LookedUp, WantedAddress } from '../addresses.ts';
import type { Request, Senders } from './request.ts';

export interface AddressRequests {
  /** The host has been granted by then. Nothing is kept. */
  'address.look': Request<{ url: string }, { found: LookedUp } | { trouble: AddressTrouble }>;
  'address.follow': Request<WantedAddress, { followed: FollowedPack } | { trouble: AddressTrouble }>;
  'address.unfollow': Request<{ id: string }, null>;
  'address.list': Request<Record<never, never>, { followed: FollowedPack[] }>;
  'address.check': Request<Record<never, never>, { followed: FollowedPack[] }>;
}

export const ADDRESS_SENDERS: Senders<AddressRequests> = {
  'address.look': ['page'],
  'address.follow': ['page'],
  'address.unfollow': ['page'],
  'address.list': ['page'],
  'address.check': ['page'],
};
