import type { Signal } from '../../conversation.ts';
import type { RuleSet } from '../text/rule.ts';
import { abuse } from './abuse.ts';
import { advocacy } from './advocacy.ts';
import { churn } from './churn.ts';
import { danger } from './danger/index.ts';
import { effort } from './effort.ts';
import { escalation } from './escalation.ts';
import { idea } from './idea.ts';
import { loyalty } from './loyalty.ts';
import { repeatContact } from './repeat_contact.ts';
import { sarcasm } from './sarcasm.ts';
import { urgency } from './urgency.ts';
import { vulnerability } from './vulnerability.ts';

/** The rules and words of every signal. */
export const signalRules: readonly RuleSet<Signal>[] = [
  urgency,
  repeatContact,
  effort,
  churn,
  escalation,
  advocacy,
  loyalty,
  idea,
  vulnerability,
  danger,
  abuse,
  sarcasm,
];
