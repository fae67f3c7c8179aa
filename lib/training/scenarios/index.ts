/** All scenarios that come with the product, in the order in which they are offered. */
import type { Scenario } from '../scenario.ts';
import { scenario as wrongCake } from './wrong-cake.ts';

export const SCENARIOS: readonly Scenario[] = [wrongCake];
