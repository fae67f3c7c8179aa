import type { Conversation, FillIn, Reading } from '../../conversation.ts';
import type { GestureFacts, LedgerEntry, Policy } from '../../gestures.ts';
import { personaOf } from '../drivers/persona.ts';
import { FILL_INS } from '../replies/fillins.ts';
import { matterOf } from './matter/matter.ts';
import { offersFor } from './offers.ts';
import type { Offer } from './types.ts';

/** An offer with the gaps in its sentence, in order. */
export interface Offerable extends Offer {
  unfilled: FillIn[];
}

/** The offers for a conversation, and which kind of case it is, as the ledger keeps it. */
export interface Gestures {
  offers: Offerable[];
  case: LedgerEntry['case'];
}

/** What the policy says of a conversation on this ground: the offers, and the kind of case that they are for. */
export function gesturesFor(
  conversation: Conversation,
  reading: Reading,
  policy: Policy,
  facts: GestureFacts,
): Gestures {
  const { quiet, fault, severity } = matterOf(conversation, reading, personaOf(conversation));
  return {
    offers: offersFor(conversation, reading, policy, facts).map(withGaps),
    case: { causes: [...quiet.causes], fault, severity },
  };
}

const GAP = /\[([a-z][a-z -]+)\]/g;

function withGaps(offer: Offer): Offerable {
  const gaps = [...(offer.says ?? '').matchAll(GAP)];
  const unfilled = gaps.map((gap) => {
    const [whole, name = ''] = gap;
    return { name, start: gap.index, end: gap.index + whole.length, hint: FILL_INS[name] ?? name };
  });
  return { ...offer, unfilled };
}
