/** What of a ticket is on its way to the form of a scenario. */
import * as v from 'valibot';
import { CAUSES, CHANNELS, FEELINGS, INJUSTICES, MOTIVATORS, STAGES } from '../conversation.ts';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(4_400));

const TicketStartSchema = v.strictObject({
  subject: v.nullable(v.pipe(v.string(), v.maxLength(400))),
  channel: v.picklist(CHANNELS),
  stage: v.picklist(STAGES),
  feels: v.strictObject({
    feeling: v.picklist(FEELINGS),
    level: v.picklist([1, 2, 3]),
    cause: v.picklist(CAUSES),
    injustice: v.picklist(INJUSTICES),
  }),
  motivator: v.nullable(v.picklist(MOTIVATORS)),
  before: v.pipe(v.array(v.strictObject({ author: v.picklist(['customer', 'agent']), text: Text })), v.maxLength(4)),
  opening: Text,
});

/** @throws where it has not the shape */
export const parseTicketStart = (given: unknown) => v.parse(TicketStartSchema, given);

const TakeSchema = v.object({ id: v.pipe(v.string(), v.uuid()) });

/** @throws where it is no id */
export const parseTicketTake = (given: unknown): { id: string } => v.parse(TakeSchema, given);
