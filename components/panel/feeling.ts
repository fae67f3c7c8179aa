import { i18n } from '#i18n';
import type { Feeling, Level } from '../../lib/conversation.ts';
import type { Tone } from '../ui/tone.ts';

const STEPS = { 1: 'slight', 2: 'clear', 3: 'strong' } as const;

/** Heat is terracotta, care is amber, what went well is green. */
export const FEELING_TONE: Readonly<Record<Feeling, Tone>> = {
  anger: 'hot',
  frustration: 'hot',
  disappointment: 'hot',
  distrust: 'hot',
  unheard: 'hot',
  anxiety: 'warm',
  confusion: 'warm',
  sadness: 'warm',
  embarrassment: 'warm',
  relief: 'good',
  gratitude: 'good',
  joy: 'good',
};

/** The feeling as a person would say it, in the middle of a sentence: "a little annoyed", "angry", "furious". */
export function feelingWords(name: Feeling, level: Level): string {
  return i18n.t(`feeling.${name}.${STEPS[level]}`);
}

/** How strong, in one word, beside the bars. */
export function levelWord(level: Level): string {
  return i18n.t(`level.${STEPS[level]}`);
}
