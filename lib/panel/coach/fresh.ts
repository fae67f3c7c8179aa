import type { Reading, Review } from '../../conversation.ts';
import type { CoachView } from './view.ts';

/** What a new ticket starts with: nothing of the last one's is shown on it. */
export const CLEAN_SLATE = {
  draft: null,
  review: null,
  findings: [],
  advice: null,
  since: null,
  better: null,
  reported: null,
  notice: null,
  hot: false,
  breath: false,
  pause: false,
} as const;

/** What the coach starts with; off until it knows what the agent has chosen. */
export const BLANK_COACH: CoachView = { ...CLEAN_SLATE, settings: { on: false, pause: false, breath: true } };

/** Anger at its strongest, or abuse. */
export const isHot = ({ feelings, signals }: Reading): boolean =>
  feelings.some(({ name, level }) => name === 'anger' && level === 3) || signals.some(({ name }) => name === 'abuse');

/** Whether a draft was reviewed at all: one in another language is not. */
export const isRead = ({ rubric }: Review): boolean => rubric.some(({ score }) => score !== null);
