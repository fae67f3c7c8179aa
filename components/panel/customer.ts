import { i18n } from '#i18n';
import type { Conversation } from '../../lib/conversation.ts';

const TITLES = /^(?:mr|mrs|ms|mx|dr|prof|herr|frau|sir|dame|señora?|monsieur|madame)\.?$/i;
/** A letter or three, then digits: "R-5521", "KM-20418", "#88231". */
const REFERENCE = /#\d{3,}\b|\b[A-Z]{1,4}(?:-[A-Z]{1,2})?-?\d{3,}\b/;

/** What to call the customer in a sentence: the first name where one can be told, else the whole name, else null. */
export function callName(name: string | null): string | null {
  const whole = name?.trim() ?? '';
  if (whole === '' || whole.includes('@')) return null;
  const ordered = whole.includes(',') ? whole.split(',').reverse().join(' ').trim() : whole;
  const words = ordered.split(/\s+/);
  if (TITLES.test(words[0] ?? '')) return ordered;
  return words[0] ?? null;
}

/** The order, repair or ticket number that the subject names, or null. */
export function reference(subject: string | null): string | null {
  return subject?.match(REFERENCE)?.[0] ?? null;
}

/** What is known about the customer, in a few words: since when, which order, by which way. */
export function facts(conversation: Conversation): string[] {
  const { customer, subject, channel } = conversation;
  const year = customer.since?.match(/\d{4}/)?.[0];
  const known = [year ? i18n.t('panel.since', [year]) : null, reference(subject), i18n.t(`channel.${channel}`)];
  return known.filter((fact) => fact !== null);
}
