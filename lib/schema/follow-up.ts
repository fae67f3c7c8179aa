/** The shapes of follow-ups that come from a panel, checked before they are stored. */
import * as v from 'valibot';
import { FOLLOW_UP_STATES, type FollowUpChange, type NewFollowUp, PROMISED } from '../follow-ups.ts';

/** Nobody promises further ahead, and no clock is further off. */
const FURTHEST_DAYS = 400;
const DAY = 24 * 60 * 60_000;

function isNear(at: string): boolean {
  const ahead = Date.parse(at) - Date.now();
  return ahead < FURTHEST_DAYS * DAY && ahead > -FURTHEST_DAYS * DAY;
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const id = v.pipe(v.string(), v.uuid());
const due = v.pipe(
  v.string(),
  v.check((at) => !Number.isNaN(Date.parse(at)), 'That is no time.'),
  v.transform((at) => new Date(at).toISOString()),
  v.check(isNear, 'That is more than a year away.'),
);

const newSchema = v.object({
  id,
  promised: v.picklist(PROMISED),
  due,
  zone: v.nullable(v.pipe(v.string(), v.check(isZone, 'That is no time zone.'))),
  state: v.picklist(['open', 'declined']),
  ticket: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  whose: v.object({ email: v.nullable(v.pipe(v.string(), v.maxLength(320))) }),
});

/** More promises than a reply holds. */
const MOST = 50;

const knownSchema = v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST)) });

const changeSchema = v.object({
  id,
  change: v.union([v.strictObject({ due }), v.strictObject({ state: v.picklist(FOLLOW_UP_STATES) })]),
});

/** @throws ValiError, in words for the user where they could have done it differently */
export const parseNewFollowUp = (value: unknown): NewFollowUp => v.parse(newSchema, value);

/** @throws ValiError */
export const parseKnown = (value: unknown): { ids: string[] } => v.parse(knownSchema, value);

/** @throws ValiError */
export const parseFollowUpChange = (value: unknown): { id: string; change: FollowUpChange } =>
  v.parse(changeSchema, value);
