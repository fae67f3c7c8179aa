import { i18n } from '#i18n';
import type { Difficulty } from '../../../lib/training/scenario.ts';

const NAMES = { 0: 'any', 1: 'gentle', 2: 'harder', 3: 'hard' } as const;

/** How hard a scenario is, in a word; 0 for those of any kind. */
export const difficultyWords = (level: 0 | Difficulty): string => i18n.t(`training.difficulty.${NAMES[level]}`);
