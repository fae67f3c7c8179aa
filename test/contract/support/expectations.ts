import type { Reading, Suggestion } from '../../../lib/conversation.ts';
import type { Expected } from './fixtures.ts';

/** Remedies are not gifts: they may stand where gifts may not. */
const REMEDIES = ['refund', 'replacement', 'priority', 'extension', 'how_to', 'named_contact', 'follow_up_call'];

/** What a reading lacks of what was expected of it, in words. */
export function unmetByReading(reading: Reading, expected: Expected): string[] {
  const unmet: string[] = [];
  const want = (met: boolean, what: string) => void (met || unmet.push(what));
  const { headline, polarity, signals, causes, injustice, motivators } = reading;
  const signalled = signals.map(({ name }) => name);

  for (const key of ['language', 'sure', 'cut'] as const) {
    if (expected[key] !== undefined) want(reading[key] === expected[key], `${key} is ${reading[key]}`);
  }
  if (expected.headline) want(expected.headline.includes(headline), `headline is ${headline}`);
  want(!expected.notHeadline?.includes(headline), `headline is ${headline}`);
  if (expected.polarity) want(polarity < 0 === (expected.polarity === 'negative'), `polarity is ${polarity}`);
  for (const name of expected.signals ?? []) want(signalled.includes(name), `${name} is not seen`);
  for (const name of expected.noSignals ?? []) want(!signalled.includes(name), `${name} is seen`);
  for (const name of expected.causes ?? []) want(causes.includes(name), `cause ${name} is not seen, but ${causes}`);
  for (const name of expected.motivators ?? []) {
    want(
      motivators.some((motivator) => motivator.name === name),
      `motivator ${name} is not seen`,
    );
  }
  if (expected.injustice) want(expected.injustice.includes(injustice), `injustice is ${injustice}`);
  if (expected.zero)
    want(
      Object.values(reading.scores).every((score) => score === 0),
      'a score is not 0',
    );
  return unmet;
}

/** The same for a suggestion, its reading included. */
export function unmetBySuggestion({ reading, person, gestures }: Suggestion, expected: Expected): string[] {
  const unmet = unmetByReading(reading, expected);
  const want = (met: boolean, what: string) => void (met || unmet.push(what));
  if (expected.person !== undefined) want(person.needed === expected.person, `a person: ${person.needed}`);
  for (const { kind, allowed } of gestures) {
    if (expected.noGifts) want(!allowed || REMEDIES.includes(kind), `${kind} is allowed`);
    if (expected.refused?.includes(kind)) want(!allowed, `${kind} is allowed`);
  }
  return unmet;
}
