/** What an agent would be allowed, for a lead who sets a policy: the very decisions that the panel shows, on a case that is made up. */
import type { Cause, Conversation, GestureKind, Reading, Stage } from '../../../conversation.ts';
import type { Fault, GestureFacts, Policy, Severity } from '../../../gestures.ts';
import { isAskable } from '../../ledger/granted.ts';
import type { Kind } from '../../replies/types.ts';
import { GESTURES } from '../catalogue/index.ts';
import { digitsOf, written } from '../matter/money.ts';
import { offersFor } from '../offers.ts';
import type { Care, Gesture } from '../types.ts';
import { decide, type Judged, knownOf } from './decide.ts';

/** A case by what counts, without a thread. */
export interface MadeCase {
  causes: Cause[];
  fault: Fault;
  severity: Severity;
  stage: Stage;
  care: Care[];
}

export type Situation = { conversation: Conversation; reading: Reading } | { made: MadeCase };

/** One gesture, and what the policy says of it. */
export interface Tried {
  id: string;
  kind: GestureKind;
  title: string;
  allowed: boolean;
  /** As people write it; null where no money is known of. */
  shown: string | null;
  minutes: number;
  /** The rule that refuses it, why, and who could say yes. */
  rule: string | null;
  reason: string | null;
  who: string | null;
  /** Their yes lifts it; else they can change the rule. */
  askable: boolean;
}

/** What fits, and what of it is allowed: those first. */
export function tryPolicy(policy: Policy, facts: GestureFacts, situation: Situation): Tried[] {
  const tried =
    'made' in situation
      ? tryCase(policy, facts, situation.made)
      : offersFor(situation.conversation, situation.reading, policy, facts)
          .filter(({ rule }) => rule !== 'fit')
          .map(({ id, kind, title, allowed, shown, cost, rule, reason, who }) => {
            return {
              id,
              kind,
              title,
              allowed,
              shown,
              minutes: cost.minutes,
              rule,
              reason: rule && reason,
              who,
              askable: isAskable(rule),
            };
          });
  return [...tried.filter(({ allowed }) => allowed), ...tried.filter(({ allowed }) => !allowed)];
}

/** Kinds of answer that a case without a thread may be due. */
const TROUBLED: readonly Kind[] = ['trouble', 'leave'];
const CALM: readonly Kind[] = ['praise', 'idea', 'ask', 'done', 'human'];

function suits({ fits }: Gesture, { causes, fault, severity, stage }: MadeCase): boolean {
  const due = fault === 'none' ? CALM : TROUBLED;
  return (
    fits.kind.some((kind) => due.includes(kind)) &&
    (fits.fault?.includes(fault) ?? true) &&
    severity >= (fits.least ?? 0) &&
    severity <= (fits.most ?? 3) &&
    (fits.cause?.some((cause) => causes.includes(cause)) ?? true) &&
    (fits.stage?.includes(stage) ?? true)
  );
}

/** One gesture of a kind: one that is allowed, else the one that mends most. */
function tryCase(policy: Policy, facts: GestureFacts, made: MadeCase): Tried[] {
  const judged: Judged = {
    care: new Set(made.care),
    fault: made.fault,
    severity: made.severity,
    noCalls: made.care.includes('unsafe_contact'),
    noGifts: false,
    noOffers: false,
    declined: new Set(),
    named: null,
    currency: null,
    locale: 'en',
    quiet: { causes: made.causes },
  };
  const known = knownOf(judged, policy, facts);
  const all = GESTURES.filter((gesture) => suits(gesture, made)).map((gesture) => ({
    gesture,
    decision: decide(gesture, judged, policy, facts, null, known),
  }));
  all.sort(
    (one, other) =>
      Number(other.decision.allowed) - Number(one.decision.allowed) || other.gesture.weight - one.gesture.weight,
  );
  const kinds = new Set<GestureKind>();
  return all.flatMap(({ gesture: { id, kind, title, minutes }, decision: { allowed, amount, rule, reason, who } }) => {
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    const shown = amount / 10 ** digitsOf(policy.currency) > 0 ? written(amount, policy.currency, 'en') : null;
    return [{ id, kind, title, allowed, shown, minutes, rule, reason, who, askable: isAskable(rule) }];
  });
}
