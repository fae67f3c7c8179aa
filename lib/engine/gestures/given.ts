import type { Conversation, FillIn, Reading } from '../../conversation.ts';
import type { GestureFacts, LedgerEntry, Policy } from '../../gestures.ts';
import type { Making } from '../../making.ts';
import { personaOf } from '../drivers/persona.ts';
import { isAskable } from '../ledger/granted.ts';
import { makingsFor } from '../making/making.ts';
import { FILL_INS } from '../replies/fillins.ts';
import { matterOf } from './matter/matter.ts';
import { offersFor } from './offers.ts';
import type { Offer } from './types.ts';

/** An offer with the gaps in its sentence, in order. */
export interface Offerable extends Offer {
  unfilled: FillIn[];
  /** It is refused, and the yes of whoever may give one would lift that. */
  askable: boolean;
}

/** The offers for a conversation, what can be made for them, and which kind of case it is, as the ledger keeps it. */
export interface Gestures {
  offers: Offerable[];
  /** Cards, call scripts and guides, by gesture: for what is offered, and for what was begun. */
  makings: Record<string, Making>;
  case: LedgerEntry['case'];
}

/** What the policy says of a conversation on this ground: the offers, and the kind of case that they are for. `begun`: gestures under way. */
export function gesturesFor(
  conversation: Conversation,
  reading: Reading,
  policy: Policy,
  facts: GestureFacts,
  begun: readonly string[] = [],
): Gestures {
  const matter = matterOf(conversation, reading, personaOf(conversation));
  const { quiet, fault, severity } = matter;
  const offers = offersFor(conversation, reading, policy, facts, matter);
  const allowed = offers.filter((offer) => offer.allowed).map(({ id }) => id);
  return {
    offers: offers.map(withGaps),
    makings: makingsFor([...allowed, ...begun], matter),
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
  return { ...offer, unfilled, askable: isAskable(offer.rule) };
}
