import { i18n } from '#i18n';
import type { Cause, Evidence, EvidenceFor, Injustice, Reading, Signal } from '../../../lib/conversation.ts';
import type { Tone } from '../../ui/tone.ts';
import { claimWords, heaviest } from './evidence.ts';

/** One claim beside the feelings, with the words that carry it. */
export interface ChipItem {
  key: string;
  tone: Tone;
  words: string;
  title?: string;
  evidence: Evidence;
}

const TONE: Readonly<Record<Signal | Cause, Tone>> = {
  urgency: 'warm',
  repeat_contact: 'hot',
  effort: 'warm',
  churn: 'hot',
  escalation: 'hot',
  advocacy: 'good',
  loyalty: 'good',
  idea: 'good',
  vulnerability: 'warm',
  danger: 'warm',
  abuse: 'hot',
  sarcasm: 'plain',
  time: 'warm',
  money: 'plain',
  fault: 'hot',
  ignored: 'hot',
  rudeness: 'hot',
  broken_promise: 'hot',
  unfairness: 'hot',
  risk: 'warm',
  no_information: 'warm',
};

/** Which causes carry which injustice (the grouping of service-recovery research). */
const CARRIED_BY: Readonly<Record<Exclude<Injustice, 'none'>, readonly EvidenceFor[]>> = {
  outcome: ['cause:money', 'cause:fault', 'cause:unfairness', 'cause:risk'],
  process: ['cause:time', 'cause:effort', 'cause:no_information', 'cause:broken_promise', 'repeat_contact', 'effort'],
  respect: ['cause:rudeness', 'cause:ignored', 'cause:unfairness', 'unheard'],
};

/** Signals, causes and the named injustice as chips. A claim without its words is not shown. */
export function chipsOf(reading: Reading): ChipItem[] {
  const chips: (Omit<ChipItem, 'evidence'> & { evidence: Evidence | null })[] = [];
  const strongest = [...reading.signals].sort((a, b) => b.strength - a.strength);
  for (const { name } of strongest) {
    const evidence = heaviest(reading, [name]);
    chips.push({ key: name, tone: TONE[name], words: claimWords(name, reading), evidence });
  }
  for (const name of reading.causes) {
    if (name === 'effort' && reading.signals.some((signal) => signal.name === 'effort')) continue;
    const claim = `cause:${name}` as const;
    chips.push({
      key: claim,
      tone: TONE[name],
      words: claimWords(claim, reading),
      evidence: heaviest(reading, [claim]),
    });
  }
  if (reading.injustice !== 'none') {
    chips.push({
      key: 'injustice',
      tone: 'plain',
      words: i18n.t(`injustice.${reading.injustice}`),
      title: i18n.t('reading.injustice'),
      evidence: heaviest(reading, CARRIED_BY[reading.injustice]),
    });
  }
  return chips.filter((chip): chip is ChipItem => chip.evidence !== null);
}
