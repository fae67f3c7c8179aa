import { i18n } from '#i18n';
import type { Evidence, EvidenceFor, Injustice, Reading } from '../../../lib/conversation.ts';
import { heaviest } from './evidence.ts';

/** What likely moves a customer, with the words that hint at it and what a reply can do about it. */
export interface Driver {
  key: string;
  words: string;
  evidence: Evidence;
  advice: string;
}

/** More than this and none of them is likely. */
const MOST = 2;

/** Which causes carry which injustice (the grouping of service-recovery research). */
const CARRIED_BY: Readonly<Record<Exclude<Injustice, 'none'>, readonly EvidenceFor[]>> = {
  outcome: ['cause:money', 'cause:fault', 'cause:unfairness', 'cause:risk'],
  process: ['cause:time', 'cause:effort', 'cause:no_information', 'cause:broken_promise', 'repeat_contact', 'effort'],
  respect: ['cause:rudeness', 'cause:ignored', 'cause:unfairness', 'unheard'],
};

/** The motivators that words hint at, strongest first; where none is, the wrong they want to see put right. */
export function driversOf(reading: Reading): Driver[] {
  const strongest = [...reading.motivators].sort((a, b) => b.strength - a.strength);
  const motivators = strongest.flatMap(({ name }): Driver[] => {
    const evidence = heaviest(reading, [`motivator:${name}`]);
    const advice = i18n.t(`motivator_reply.${name}`);
    return evidence ? [{ key: `motivator:${name}`, words: i18n.t(`motivator.${name}`), evidence, advice }] : [];
  });
  if (motivators.length > 0 || reading.injustice === 'none') return motivators.slice(0, MOST);
  const { injustice } = reading;
  const evidence = injusticeEvidence(reading);
  const advice = i18n.t(`injustice_reply.${injustice}`);
  return evidence ? [{ key: 'injustice', words: i18n.t(`injustice_driver.${injustice}`), evidence, advice }] : [];
}

/** The words for the injustice that is named, or null. */
export const injusticeEvidence = (reading: Reading): Evidence | null =>
  reading.injustice === 'none' ? null : heaviest(reading, CARRIED_BY[reading.injustice]);
