import { i18n } from '#i18n';
import type { Level, Reading } from '../../../lib/conversation.ts';
import type { Tone } from '../../ui/tone.ts';
import { capital } from '../../ui/words.ts';
import { FEELING_TONE, feelingWords } from '../feeling.ts';

/** The one glance: what they feel, how strongly, and a quiet line where one is due. */
export interface HeadlineWords {
  title: string;
  /** The second feeling, "and worried". */
  second: string | null;
  bars: { level: Level; tone: Tone } | null;
  note: string | null;
}

/** True when the message is in a language that the engine does not read, or there was nothing to read. */
export function languageNotRead(reading: Reading): boolean {
  const silent = Object.values(reading.scores).every((score) => score === 0);
  return reading.headline === 'neutral' && !reading.sure && silent;
}

function languageName(code: string): string | null {
  if (code === 'und') return null;
  try {
    const name = new Intl.DisplayNames(undefined, { type: 'language' }).of(code);
    return name && name !== code ? name : null;
  } catch {
    return null;
  }
}

function calmNote(reading: Reading): string {
  const has = (name: string) => reading.signals.some((signal) => signal.name === name);
  if (has('idea')) return i18n.t('calm.idea');
  if (has('urgency')) return i18n.t('calm.urgent');
  return reading.need ? i18n.t('calm.question') : i18n.t('calm.note');
}

/** The headline of a reading in plain words, also where it is calm, unsure, or not read at all. */
export function headlineWords(reading: Reading): HeadlineWords {
  const plain = { second: null, bars: null };
  if (languageNotRead(reading)) {
    const language = languageName(reading.language);
    if (!language) return { ...plain, title: i18n.t('reading.no_words'), note: i18n.t('reading.no_words_note') };
    return { ...plain, title: i18n.t('reading.not_read', [language]), note: i18n.t('reading.not_read_note') };
  }
  if (reading.headline === 'neutral') {
    return reading.sure
      ? { ...plain, title: i18n.t('calm.headline'), note: calmNote(reading) }
      : { ...plain, title: i18n.t('reading.unsure_neutral'), note: i18n.t('reading.unsure_neutral_note') };
  }
  const name = reading.headline;
  const level = reading.feelings.find((feeling) => feeling.name === name)?.level ?? 1;
  const other = reading.feelings.find((feeling) => feeling.name !== name);
  const words = feelingWords(name, level);
  return {
    title: reading.sure ? capital(words) : i18n.t('reading.unsure', [words]),
    second: other && reading.sure ? i18n.t('reading.and', [feelingWords(other.name, other.level)]) : null,
    bars: { level, tone: FEELING_TONE[name] },
    note: reading.sure ? null : i18n.t('reading.unsure_note'),
  };
}
