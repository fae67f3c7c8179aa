import { FEELINGS, type Feeling } from '../../conversation.ts';

/** The feelings a customer would rather not have. The rest are {@link GOOD}. */
export const TROUBLE: readonly Feeling[] = [
  'anger',
  'frustration',
  'disappointment',
  'anxiety',
  'confusion',
  'sadness',
  'embarrassment',
  'distrust',
  'unheard',
];
export const GOOD: readonly Feeling[] = ['relief', 'gratitude', 'joy'];

const feelings = new Set<string>(FEELINGS);
const good = new Set<string>(GOOD);

export const isFeeling = (name: string): name is Feeling => feelings.has(name);
export const isGood = (name: string): boolean => good.has(name);
