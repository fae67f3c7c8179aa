/** What is kept of a reading that an agent has corrected, and the way to it for the pages. No message text is in it. */
import { ask } from './ask.ts';
import type { Headline, Signal } from './conversation.ts';
import type { Correction, Felt } from './engine/corrected.ts';

export type { Correction, Felt } from './engine/corrected.ts';

/** What was read, as far as an agent can correct it. */
export interface Judged {
  headline: Headline;
  feelings: Felt;
  signals: readonly Signal[];
}

/** One correction in the list: what was read, by which version, and what the agent made of it. */
export interface KeptCorrection {
  read: Judged;
  correction: Correction;
  /** Version of the engine that read it, which is the extension's. */
  engine: string;
  /** ISO 8601. */
  at: string;
}

/** What is known of this turn of this ticket. */
export interface Recalled {
  correction: Correction | null;
  /** Something else of this ticket was corrected; the customer has written since. */
  earlier: boolean;
}

/** All corrections kept, newest first. @throws Refused when the background says no. */
export const listCorrections = async (): Promise<KeptCorrection[]> => (await ask('corrections.list', {})).kept;

/** Erases all corrections for good. @throws Refused when the background says no. */
export async function eraseCorrections(): Promise<void> {
  await ask('corrections.erase', {});
}
