/** Gestures as panels ask for them, checked before they are counted. */
import * as v from 'valibot';
import { CAUSES, GESTURE_KINDS } from '../conversation.ts';
import { FAULTS } from '../gestures.ts';

const id = v.pipe(v.string(), v.uuid());
const whose = v.object({ email: v.nullable(v.pipe(v.string(), v.maxLength(320))) });
const ticket = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const wantedSchema = v.object({
  id,
  gesture: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,60}$/u)),
  kind: v.picklist(GESTURE_KINDS),
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60)),
  case: v.object({
    causes: v.pipe(v.array(v.picklist(CAUSES)), v.maxLength(CAUSES.length)),
    fault: v.picklist(FAULTS),
    severity: v.picklist([0, 1, 2, 3]),
  }),
  ticket,
  whose,
  stamp: v.pipe(v.string(), v.maxLength(64)),
});

const groundSchema = v.object({ ticket, whose });
const settleSchema = v.object({ id, state: v.picklist(['given', 'released']) });
const answerSchema = v.object({ id, yes: v.boolean() });

/** @throws ValiError */
export const parseWanted = (value: unknown) => v.parse(wantedSchema, value);
/** @throws ValiError */
export const parseGround = (value: unknown) => v.parse(groundSchema, value);
/** @throws ValiError */
export const parseSettle = (value: unknown) => v.parse(settleSchema, value);
/** @throws ValiError */
export const parseAnswer = (value: unknown) => v.parse(answerSchema, value);
