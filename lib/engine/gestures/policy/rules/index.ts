import type { PolicyRule } from '../rule.ts';
import { abuse } from './abuse.ts';
import { allotment } from './allotment.ts';
import { amount } from './amount.ts';
import { approval } from './approval.ts';
import { bereavement } from './bereavement.ts';
import { cooldown } from './cooldown.ts';
import { danger } from './danger.ts';
import { fairness } from './fairness.ts';
import { kindOff } from './kind_off.ts';
import { legal } from './legal.ts';
import { minutes } from './minutes.ts';
import { noCalls } from './no_calls.ts';
import { noFault } from './no_fault.ts';
import { optedOut } from './opted_out.ts';
import { policyEnded } from './policy_ended.ts';
import { preference } from './preference.ts';
import { teamBudget } from './team_budget.ts';
import { tooSlight } from './too_slight.ts';
import { unsafeContact } from './unsafe_contact.ts';
import { variety } from './variety.ts';
import { yearly } from './yearly.ts';

/** Every rule of the policy. The first that refuses is named: care before money, what is asked of us before what we count. */
export const POLICY_RULES: readonly PolicyRule[] = [
  amount,
  danger,
  bereavement,
  legal,
  abuse,
  unsafeContact,
  noCalls,
  kindOff,
  policyEnded,
  optedOut,
  preference,
  noFault,
  tooSlight,
  cooldown,
  yearly,
  variety,
  fairness,
  allotment,
  minutes,
  teamBudget,
  approval,
];
