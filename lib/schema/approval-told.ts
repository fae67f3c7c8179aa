/** Requests and decisions as they lie in a team's databases; whatever else somebody may have put there is none of ours. */
import * as v from 'valibot';
import type { Decision, ToldRequest } from '../approvals.ts';
import { CAUSES, GESTURE_KINDS } from '../conversation.ts';
import { FAULTS } from '../gestures.ts';

const id = v.pipe(v.string(), v.uuid());

const requestSchema = v.object({
  id,
  author: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  gesture: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,60}$/u)),
  kind: v.picklist(GESTURE_KINDS),
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u)),
  case: v.object({
    causes: v.pipe(v.array(v.picklist(CAUSES)), v.maxLength(CAUSES.length)),
    fault: v.picklist(FAULTS),
    severity: v.picklist([0, 1, 2, 3]),
  }),
});

const decisionSchema = v.object({
  id,
  by: v.pipe(v.string(), v.minLength(1)),
  yes: v.boolean(),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** What a document asks for, or null. */
export function toldRequestIn(doc: unknown): ToldRequest | null {
  const said = v.safeParse(requestSchema, doc);
  return said.success ? said.output : null;
}

/** What a document decides, or null. */
export function decisionIn(doc: unknown): Decision | null {
  const said = v.safeParse(decisionSchema, doc);
  return said.success ? said.output : null;
}
