import { i18n } from '#i18n';
import type { RulesPort } from '../../../lib/studio/rules.ts';

type RuleFault = Awaited<ReturnType<RulesPort['check']>>[number];

/** What is wrong with a rule, in words for whoever has written it. */
export function faultWords(fault: RuleFault): string {
  if (fault.kind === 'syntax') return i18n.t('rule.fault.syntax', [fault.part]);
  if (fault.kind === 'found' || fault.kind === 'not_found') return i18n.t(`rule.fault.${fault.kind}`, [fault.sentence]);
  return i18n.t(`rule.fault.${fault.kind}`);
}
