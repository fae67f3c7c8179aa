import type { Feeling } from '../../conversation.ts';
import { isGood } from '../feelings/kinds.ts';
import type { Finding } from './evidence.ts';

interface Implied {
  feeling: Feeling;
  weight: number;
  reason: string;
}

/** What a rule or, where the rule is not named, its whole set lets one expect the customer to feel. */
const IMPLIED: Record<string, Implied> = {
  abuse: { feeling: 'anger', weight: 0.75, reason: 'Insults somebody' },
  sarcasm: { feeling: 'frustration', weight: 0.5, reason: 'Praise that is likely bitter' },
  repeat_contact: { feeling: 'frustration', weight: 0.18, reason: 'Has to ask again' },
  'repeat_contact.following_up': { feeling: 'frustration', weight: 0.1, reason: 'Has to ask again' },
  'repeat_contact.previous_message': { feeling: 'frustration', weight: 0.15, reason: 'Has to ask again' },
  effort: { feeling: 'frustration', weight: 0.34, reason: 'Names what it has cost them' },
  escalation: { feeling: 'anger', weight: 0.2, reason: 'Means to take it further' },
  'escalation.real_human': { feeling: 'frustration', weight: 0.25, reason: 'Wants somebody other to answer' },
  danger: { feeling: 'anxiety', weight: 0.3, reason: 'Speaks of a danger' },
  'danger.suicide': { feeling: 'sadness', weight: 0.8, reason: 'Speaks of harm to themselves' },
  'danger.be_here': { feeling: 'sadness', weight: 0.8, reason: 'Speaks of not wanting to live' },
  'danger.see_no_way': { feeling: 'sadness', weight: 0.6, reason: 'Sees no way out' },
  'danger.cannot_cope': { feeling: 'anxiety', weight: 0.6, reason: 'Says that they can bear it no longer' },
  'danger.power_cut': { feeling: 'anxiety', weight: 0.15, reason: 'Power is cut' },
  'danger.on_machine': { feeling: 'anxiety', weight: 0.15, reason: 'Somebody depends on a machine' },
  'danger.threat_kill': { feeling: 'anger', weight: 0.8, reason: 'Threatens somebody' },
  'danger.threat_come': { feeling: 'anger', weight: 0.8, reason: 'Threatens somebody' },
  'danger.threat_if': { feeling: 'anger', weight: 1, reason: 'Threatens somebody' },
  'danger.comes_armed': { feeling: 'anger', weight: 1, reason: 'Threatens somebody' },
  'danger.know_where': { feeling: 'anger', weight: 0.5, reason: 'May threaten somebody' },
  'danger.watch_back': { feeling: 'anger', weight: 0.6, reason: 'May threaten somebody' },
  'danger.bomb_threat': { feeling: 'anger', weight: 0.8, reason: 'Threatens an attack' },
  'vulnerability.money': { feeling: 'anxiety', weight: 0.45, reason: 'Is short of money they live on' },
  'vulnerability.last_money': { feeling: 'anxiety', weight: 0.45, reason: 'Is short of money they live on' },
  'vulnerability.baby_cold': { feeling: 'anxiety', weight: 0.4, reason: 'A small child is without what it needs' },
  'vulnerability.heating_baby': { feeling: 'anxiety', weight: 0.4, reason: 'Somebody frail is without heat' },
  'vulnerability.hardship': { feeling: 'anxiety', weight: 0.4, reason: 'Is short of what they live on' },
  'vulnerability.died': { feeling: 'sadness', weight: 0.6, reason: 'Tells of a death' },
  'vulnerability.lost_relative': { feeling: 'sadness', weight: 0.6, reason: 'Tells of a loss' },
  'vulnerability.since_died': { feeling: 'sadness', weight: 0.55, reason: 'Tells of a death' },
  'vulnerability.late_relative': { feeling: 'sadness', weight: 0.45, reason: 'Speaks of somebody who has died' },
  'vulnerability.dead_and_letters': { feeling: 'sadness', weight: 0.5, reason: 'Speaks of somebody who has died' },
  'vulnerability.bereavement': { feeling: 'sadness', weight: 0.5, reason: 'Speaks of a bereavement' },
  'cause:time': { feeling: 'frustration', weight: 0.14, reason: 'Names a delay' },
  'cause:money': { feeling: 'frustration', weight: 0.08, reason: 'Names money at stake' },
  'cause:money.charged': { feeling: 'frustration', weight: 0.2, reason: 'Names a wrong charge' },
  'cause:fault': { feeling: 'frustration', weight: 0.18, reason: 'Names a fault' },
  'cause:fault.wrong_item': { feeling: 'disappointment', weight: 0.17, reason: 'Got the wrong thing' },
  'cause:fault.broken': { feeling: 'disappointment', weight: 0.17, reason: 'Got something broken' },
  'cause:ignored': { feeling: 'unheard', weight: 0.27, reason: 'Says that they were not answered' },
  'cause:rudeness': { feeling: 'anger', weight: 0.25, reason: 'Says they were treated badly' },
  'cause:broken_promise': { feeling: 'disappointment', weight: 0.15, reason: 'Names a promise that was not kept' },
  'cause:unfairness': { feeling: 'anger', weight: 0.15, reason: 'Finds it unfair' },
  'cause:risk': { feeling: 'anxiety', weight: 0.1, reason: 'Names a risk' },
};

/** A fact this sure implies its feeling in full; a slighter one, less. */
const PLAIN = 0.5;

/** Who says that they will come and hurt somebody is not the one who is afraid. */
const THREATENS = /^danger\.(threat_if|threat_come|comes_armed)$/;
const UNAFRAID = { for: 'anxiety', rule: 'anxiety.by_threat', weight: -0.5, reason: 'Threatens, and is not afraid' };

/** What is left of praise in a message that is likely sarcastic. */
const BITTER = 0.15;
const BITTER_FROM = 0.45;

/** Whether what was found makes praise beside it likely bitter. */
export const isBitter = (findings: readonly Finding[]): boolean =>
  findings.some((each) => each.for === 'sarcasm' && each.weight >= BITTER_FROM);

/** What is left of praise that is not to be taken at its word, or not to be shown here. */
export const mutedPraise = (findings: readonly Finding[], reason: string): Finding[] =>
  findings.map((each) => (isGood(each.for) ? { ...each, weight: each.weight * BITTER, reason } : each));

/**
 * Adds what facts let one expect: who calls a third time has had trouble. The strongest of a kind counts. Praise in a
 * sarcastic message counts for little.
 */
export function withImplied(findings: readonly Finding[]): Finding[] {
  const threat = findings.find(({ rule, weight }) => THREATENS.test(rule) && weight >= PLAIN);
  const spoken = isBitter(findings) ? mutedPraise(findings, 'Praise that is likely bitter') : [...findings];
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const implied = IMPLIED[finding.rule] ?? IMPLIED[finding.for];
    if (!implied || finding.weight <= 0) continue;
    const { feeling, reason } = implied;
    const weight = implied.weight * Math.min(1, finding.weight / PLAIN);
    const known = best.get(`${finding.for}.${feeling}`);
    if (known && known.weight >= weight) continue;
    const rule = `${feeling}.by_${finding.for.replace(/^.*:/, '')}`;
    best.set(`${finding.for}.${feeling}`, { ...finding, for: feeling, rule, weight, reason });
  }
  if (threat) best.set('danger.anxiety', { ...threat, ...UNAFRAID });
  return [...spoken, ...best.values()];
}
