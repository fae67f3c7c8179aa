import { i18n } from '#i18n';
import type { Cause, Evidence, Reading, Signal } from '../../../lib/conversation.ts';
import type { Tone } from '../../ui/tone.ts';
import { driversOf, injusticeEvidence } from './drivers.ts';
import { claimWords, heaviest } from './evidence.ts';

/** One claim beside the feelings, with the words that carry it. */
export interface ChipItem {
  key: string;
  tone: Tone;
  words: string;
  title?: string;
  evidence: Evidence;
}

export const SIGNAL_TONE: Readonly<Record<Signal, Tone>> = {
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
};

const CAUSE_TONE: Readonly<Record<Cause, Tone>> = {
  time: 'warm',
  money: 'plain',
  fault: 'hot',
  effort: 'warm',
  ignored: 'hot',
  rudeness: 'hot',
  broken_promise: 'hot',
  unfairness: 'hot',
  risk: 'warm',
  no_information: 'warm',
};

/** Signals, causes and the named injustice (unless it is what likely moves them) as chips. A claim without its words is not shown. */
export function chipsOf(reading: Reading): ChipItem[] {
  const chips: (Omit<ChipItem, 'evidence'> & { evidence: Evidence | null })[] = [];
  const strongest = [...reading.signals].sort((a, b) => b.strength - a.strength);
  for (const { name } of strongest) {
    const evidence = heaviest(reading, [name]);
    chips.push({ key: name, tone: SIGNAL_TONE[name], words: claimWords(name, reading), evidence });
  }
  for (const name of reading.causes) {
    if (name === 'effort' && reading.signals.some((signal) => signal.name === 'effort')) continue;
    const claim = `cause:${name}` as const;
    chips.push({
      key: claim,
      tone: CAUSE_TONE[name],
      words: claimWords(claim, reading),
      evidence: heaviest(reading, [claim]),
    });
  }
  const isDriver = driversOf(reading).some(({ key }) => key === 'injustice');
  if (reading.injustice !== 'none' && !isDriver) {
    chips.push({
      key: 'injustice',
      tone: 'plain',
      words: i18n.t(`injustice.${reading.injustice}`),
      title: i18n.t('reading.injustice'),
      evidence: injusticeEvidence(reading),
    });
  }
  return chips.filter((chip): chip is ChipItem => chip.evidence !== null);
}
