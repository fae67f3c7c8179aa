/** What the agent says of a customer, in place of what was read: how to write to them, what moves them, where they stand. */
import { ask } from './ask.ts';
import type { Motivator, Persona, Stage } from './conversation.ts';

/** Only what was said; the rest is as it was read. */
export interface Fit {
  persona?: Partial<Omit<Persona, 'segment'>>;
  /** Empty: nothing in particular. */
  motivators?: readonly Motivator[];
  stage?: Stage;
}

/** `customer`: kept for whoever has this address, on this site; `ticket`: an address is not known. */
export type FitScope = 'customer' | 'ticket';

/** Whether nothing was said. */
export const isBlank = ({ persona = {}, motivators, stage }: Fit): boolean =>
  motivators === undefined && stage === undefined && Object.keys(persona).length === 0;

/** How many customers something was said of. @throws Refused when the background says no. */
export const countFits = async (): Promise<number> => (await ask('fit.count', {})).kept;

/** @throws Refused when the background says no. */
export async function eraseFits(): Promise<void> {
  await ask('fit.erase', {});
}
