/** The shapes of offered replies, closed: what is not named here does not travel. */
import * as v from 'valibot';
import type { NewOffer, Offer, OfferAnswer } from '../offers.ts';
import { LARGEST_BODY } from '../templates.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const body = v.pipe(v.string(), v.minLength(1), v.maxLength(LARGEST_BODY));
const name = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)));
const word = v.pipe(v.string(), v.trim(), v.maxLength(300));

const NewOfferSchema = v.strictObject({ id, title, body, name });
const OfferSchema = v.object({ ...NewOfferSchema.entries, day: v.pipe(v.string(), v.isoDate()) });
const AnswerSchema = v.object({
  id,
  title,
  accepted: v.boolean(),
  word,
  by: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
const AcceptSchema = v.strictObject({ id, title, body, word });
const DeclineSchema = v.strictObject({ id, word });

/** @throws ValiError; so do the next three. */
export const parseOffer = (value: unknown): NewOffer => v.parse(NewOfferSchema, value);
export const parseAccept = (value: unknown) => v.parse(AcceptSchema, value);
export const parseDecline = (value: unknown) => v.parse(DeclineSchema, value);
export const parseOfferId = (value: unknown): string => v.parse(v.object({ id }), value).id;

/** What it says, or null where it is no such thing. */
export function offerIn(value: unknown): Offer | null {
  const said = v.safeParse(OfferSchema, value);
  return said.success ? said.output : null;
}

/** As `offerIn`. */
export function answerIn(value: unknown): OfferAnswer | null {
  const said = v.safeParse(AnswerSchema, value);
  return said.success ? said.output : null;
}
