import type { Cause, Channel, Feeling, Injustice, Level, Motivator, Stage } from '../../conversation.ts';
import type { Scenario } from '../scenario.ts';
import { blankScenario } from './blank.ts';

/** What of a ticket may become a scenario: its words as a person has confirmed them, and what was read in them. */
export interface TicketStart {
  subject: string | null;
  channel: Channel;
  stage: Stage;
  feels: { feeling: Feeling; level: Level; cause: Cause; injustice: Injustice };
  motivator: Motivator | null;
  /** Before the customer's turn, oldest first. */
  before: { author: 'customer' | 'agent'; text: string }[];
  /** The customer's turn. */
  opening: string;
}

/** The form of a new scenario with what a ticket gives already written in it. Who it is about is left to be made up. */
export function scenarioFrom({ subject, channel, stage, feels, motivator, before, opening }: TicketStart): Scenario {
  const blank = blankScenario();
  return {
    ...blank,
    subject,
    channel,
    stage,
    feels,
    motivator: motivator ?? blank.motivator,
    ...(before.length > 0 ? { before } : {}),
    opening,
  };
}
