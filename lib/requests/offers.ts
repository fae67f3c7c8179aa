/** Replies that agents offer to their team. */
import type { NewOffer, Offer, OfferAnswer, OwnOffer } from '../offers.ts';
import type { Request, Senders } from './request.ts';

type Nothing = Record<never, never>;

export interface OfferRequests {
  'offer.may': Request<Nothing, { may: boolean }>;
  'offer.make': Request<NewOffer, null>;
  'offer.own': Request<Nothing, { offers: OwnOffer[] }>;
  /** For leads: those that wait. */
  'offer.list': Request<Nothing, { offers: Offer[] }>;
  'offer.accept': Request<{ id: string; title: string; body: string; word: string }, null>;
  'offer.decline': Request<{ id: string; word: string }, null>;
  'offer.news': Request<Nothing, { answers: OfferAnswer[] }>;
  'offer.heard': Request<{ id: string }, null>;
}

export const OFFER_SENDERS: Senders<OfferRequests> = {
  'offer.may': ['panel', 'beside', 'page'],
  'offer.make': ['panel', 'beside'],
  'offer.own': ['page'],
  'offer.list': ['page'],
  'offer.accept': ['page'],
  'offer.decline': ['page'],
  'offer.news': ['panel', 'beside', 'page'],
  'offer.heard': ['panel', 'beside', 'page'],
};
