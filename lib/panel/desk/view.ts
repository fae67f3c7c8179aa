/** What the panel shows of the work on the replies, and what the agent can do there. */
import type { Tone } from '../../engine/replies/wishes.ts';
import type { Fit, FitScope } from '../../fit.ts';
import type { Habits } from '../../habits.ts';
import type { NewOffer, OfferAnswer } from '../../offers.ts';
import type { Trying } from '../../publishing.ts';
import type { Press } from '../inserts.ts';

export type { Tone } from '../../engine/replies/wishes.ts';

/** How all three replies may be turned; null: as they come. */
export const TONES: readonly Tone[] = ['warmer', 'shorter', 'more_formal'];

export interface DeskView {
  /** Another reply or wording is on its way. */
  busy: boolean;
  /** Earlier replies can be had back in place of the one shown. */
  earlier: boolean;
  /** What the agent does with wordings. */
  habits: Habits;
  /** For whom the agent's word on this customer is kept; null where nothing was said since the panel opened. */
  kept: FitScope | 'not_kept' | null;
  /** What holds here and is not for everybody yet. */
  trying: readonly Trying[];
  /** There is a team to offer a reply to. */
  mayOffer: boolean;
  /** What leads have said to the agent's offers, and the agent has not heard yet. */
  answers: readonly OfferAnswer[];
}

export interface DeskActions {
  /** Another reply of the same approach, with no sentence that stood here before on this ticket. */
  another(): void;
  /** The one that stood here before it. */
  back(): void;
  /** Another wording of part number `at` of the reply shown. */
  reword(at: number): void;
  /** Inserts part number `at` of the reply shown at the caret. Open gaps are told of first. */
  insertPart(at: number, event: Press): void;
  tone(tone: Tone | null): void;
  /** What the agent says of this customer, in place of what was read; nothing said goes back to that. */
  say(fit: Fit): void;
  /** Offers a reply to the team, as the agent has confirmed it. @throws where it could not be kept */
  offer(offer: Omit<NewOffer, 'id'>): Promise<void>;
  /** The agent has heard what a lead said. */
  heard(id: string): void;
}

/** The desk as the panel draws it. */
export interface DeskPart {
  view: DeskView;
  actions: DeskActions;
}
