/** How a conversation went, as a panel tells it, checked before it is kept. */
import * as v from 'valibot';
import { CAUSES, CHANNELS, FEELINGS, SIGNALS, STAGES } from '../conversation.ts';

const felt = v.object({
  headline: v.picklist([...FEELINGS, 'neutral']),
  level: v.picklist([0, 1, 2, 3]),
});
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const minutes = v.nullable(v.pipe(v.number(), v.minValue(0), v.finite()));

const closedSchema = v.object({
  ticket: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  whose: v.object({ email: v.nullable(v.pipe(v.string(), v.maxLength(320))) }),
  start: felt,
  end: felt,
  causes: v.pipe(v.array(v.picklist(CAUSES)), v.maxLength(CAUSES.length)),
  signals: v.pipe(v.array(v.picklist(SIGNALS)), v.maxLength(SIGNALS.length)),
  stage: v.picklist(STAGES),
  channel: v.picklist(CHANNELS),
  steps: v.object({ done: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)), all: count }),
  minutes: v.object({ first: minutes, whole: minutes }),
  messages: v.object({ theirs: count, ours: count }),
  reply: v.exactOptional(
    v.nullable(
      v.object({
        approach: v.pipe(v.string(), v.maxLength(40)),
        changed: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
  ),
  lesson: v.nullable(v.picklist(CAUSES)),
});

/** @throws ValiError */
export const parseClosed = (value: unknown) => v.parse(closedSchema, value);
