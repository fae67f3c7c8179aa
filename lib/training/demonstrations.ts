import { dealt } from './deal.ts';
import type { Demonstration } from './demonstration.ts';
import { CHARGED_TWICE } from './demonstrations/charged-twice.ts';
import { LATE_CAKE } from './demonstrations/late-cake.ts';
import { THIRD_ROUTER } from './demonstrations/third-router.ts';

/** The written demonstrations, in the order in which a first course would show them. */
export const DEMONSTRATIONS: readonly Demonstration[] = [LATE_CAKE, CHARGED_TWICE, THIRD_ROUTER].map(dealt);
