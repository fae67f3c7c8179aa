/** Packs at an address. */
import type { AddressTrouble, AwaitedAddress, FollowedPack, LookedUp, WantedAddress } from '../addresses.ts';
import type { Request, Senders } from './request.ts';

export interface AddressRequests {
  /** The host has been granted by then. Nothing is kept. */
  'address.look': Request<{ url: string }, { found: LookedUp } | { trouble: AddressTrouble }>;
  'address.follow': Request<WantedAddress, { followed: FollowedPack } | { trouble: AddressTrouble }>;
  'address.unfollow': Request<{ id: string }, null>;
  'address.list': Request<Record<never, never>, { followed: FollowedPack[] }>;
  /** Takes up what the organisation wants followed; tells what stands in the way of the rest. */
  'address.wanted': Request<Record<never, never>, { awaited: AwaitedAddress[] }>;
  'address.check': Request<Record<never, never>, { followed: FollowedPack[] }>;
}

export const ADDRESS_SENDERS: Senders<AddressRequests> = {
  'address.look': ['page'],
  'address.follow': ['page'],
  'address.unfollow': ['page'],
  'address.list': ['page'],
  'address.wanted': ['page'],
  'address.check': ['page'],
};
