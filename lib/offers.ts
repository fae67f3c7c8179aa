/** A reply that did good, offered by an agent to the whole team: without a word of the customer's, and as a template from then on. */
import { ask } from './ask.ts';

/** What the agent has previewed and confirmed; nothing else of the ticket goes along. */
export interface Offer {
  id: string;
  title: string;
  /** Liquid. */
  body: string;
  /** How the agent wishes to be named; null: not at all. */
  name: string | null;
  /** ISO date. */
  day: string;
}

export type NewOffer = Omit<Offer, 'day'>;

/** What a lead said to it. */
export interface OfferAnswer {
  id: string;
  title: string;
  accepted: boolean;
  /** In the lead's words; may be empty. */
  word: string;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** An agent's own offer; null: nobody has said anything yet. */
export interface OwnOffer {
  offer: Offer;
  answer: OfferAnswer | null;
}

/** @throws Refused when the background says no; so do all below. */
export const offerReply = (offer: NewOffer): Promise<null> => ask('offer.make', offer);

/** Whether there is a team to offer something to. */
export const mayOffer = async (): Promise<boolean> => (await ask('offer.may', {})).may;

export const listOwnOffers = async (): Promise<OwnOffer[]> => (await ask('offer.own', {})).offers;

/** Offers that wait for a lead. */
export const listOffers = async (): Promise<Offer[]> => (await ask('offer.list', {})).offers;

/** Takes one into the team's templates, as the lead has edited it. */
export const acceptOffer = (id: string, title: string, body: string, word: string): Promise<null> =>
  ask('offer.accept', { id, title, body, word });

export const declineOffer = (id: string, word: string): Promise<null> => ask('offer.decline', { id, word });

/** Answers that the agent has not heard yet; and that they have heard one. */
export const listNews = async (): Promise<OfferAnswer[]> => (await ask('offer.news', {})).answers;
export const heardAnswer = (id: string): Promise<null> => ask('offer.heard', { id });
