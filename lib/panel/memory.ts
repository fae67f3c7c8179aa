import { ask } from '../ask.ts';
import type { Correction, Judged, Recalled } from '../corrections.ts';

/** Where corrections are kept: by the background, which keeps no words. */
export interface CorrectionMemory {
  /** @throws when they cannot be asked for */
  recall(ticket: string, turn: string): Promise<Recalled>;
  /** Null takes the correction of this turn back. @throws when it could not be kept */
  keep(ticket: string, turn: string, read: Judged, correction: Correction | null): Promise<void>;
}

/** What is known of a turn that nobody has corrected. */
export const NOTHING_KEPT: Recalled = { correction: null, earlier: false };

export const correctionMemory: CorrectionMemory = {
  recall: (ticket, turn) => ask('correction.recall', { ticket, turn }),
  async keep(ticket, turn, read, correction) {
    if (correction) await ask('correction.keep', { ticket, turn, read, correction });
    else await ask('correction.drop', { ticket, turn });
  },
};
