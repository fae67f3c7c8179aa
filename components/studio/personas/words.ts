import { i18n } from '#i18n';
import type { Condition, Segment } from '../../../lib/shared.ts';

export const TRAIT_NAMES = [
  'formality',
  'length',
  'pace',
  'expertise',
] as const satisfies readonly (keyof Segment['persona'])[];

/** "plan: gold or silver" */
export const conditionWords = ({ fact, any }: Condition): string =>
  i18n.t('fact.is', [i18n.t(`fact.${fact}`), any.join(i18n.t('segment.or'))]);
