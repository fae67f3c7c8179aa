import { CAUSES, FEELINGS, SIGNALS } from '../../lib/conversation.ts';
import { rulesOf } from '../../lib/engine/feelings/score.ts';
import { conversationOf, evidenceByRules } from '../../lib/engine/read.ts';
import { ruleStrengths } from '../../lib/engine/reading/blend.ts';
import { balanceIn } from '../../lib/engine/reading/polarity.ts';
import { strengthsOf } from '../../lib/engine/signals/strength.ts';
import type { Judged } from './blend.ts';
import type { Text } from './text.ts';

/** What rules and table each make of one of our own messages. */
export function judgedBy(text: Text, table: Record<string, number>, calibrating: boolean): Judged {
  const findings = evidenceByRules(conversationOf(text.text));
  const causes = strengthsOf(CAUSES, findings, 'cause:').length;
  return {
    rules: ruleStrengths(findings),
    table,
    truth: text.known,
    levels: Object.fromEntries(FEELINGS.map((name) => [name, text.levels[name] ?? 0])),
    balance: balanceIn(rulesOf(findings), strengthsOf(SIGNALS, findings), causes),
    calibrating,
  };
}
