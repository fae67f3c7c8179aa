import type { Sentence } from '../text/words.ts';
import type { Finding } from './evidence.ts';

/** A risk that is a danger only once somebody has met it; until then it says this of the customer. */
const UNTIL_MET: Record<string, { for: string; rule: string; reason: string; weight: number }> = {
  'danger.has_allergy': {
    for: 'vulnerability',
    rule: 'vulnerability.has_allergy',
    reason: 'Speaks of an allergy',
    weight: 0.6,
  },
  'danger.not_safe': {
    for: 'cause:risk',
    rule: 'cause:risk.not_safe',
    reason: 'Says that it is not safe',
    weight: 0.5,
  },
};

/** Words by which somebody has met it: eaten, used, hurt, or given it although they were told. */
const MET =
  /^(kitchen|chef|ate|eaten|eating|swallowed|mouthful|mouthfuls|bite|bites|tasted|drank|served|gave|given|sent|delivered|contained|found|ticked|told|despite|swelling|swollen|hives|rash|puffy|reaction|vomiting|vomited|sick|hospital|ambulance|hurt|fell|falls|falling|injured|bleeding|bled|collapsed|snapped|trapped|burned|burnt|using|sits|sleeps|sitting|sleeping|driving|drove|riding|rode|climbed|stood|wearing|caught)$/;

/** Takes a risk that nobody has met yet for what it is: not a danger, but something to take care of. */
export function withExposure(findings: readonly Finding[], read: readonly Sentence[]): Finding[] {
  if (!findings.some(({ rule }) => rule in UNTIL_MET)) return [...findings];
  if (read.some(({ norms }) => norms.some((norm) => MET.test(norm)))) return [...findings];
  return findings.map((each) => ({ ...each, ...UNTIL_MET[each.rule] }));
}
