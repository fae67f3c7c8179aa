/** All scenarios that come with the product, in the order in which they are offered. */
import type { Scenario } from '../scenario.ts';
import { scenario as doubleCharge } from './double-charge.ts';
import { scenario as ideaFromANurse } from './idea-from-a-nurse.ts';
import { scenario as lockedOut } from './locked-out.ts';
import { scenario as parcelNotThere } from './parcel-not-there.ts';
import { scenario as praiseForTheBike } from './praise-for-the-bike.ts';
import { scenario as priceRise } from './price-rise.ts';
import { scenario as wrongCake } from './wrong-cake.ts';

export const SCENARIOS: readonly Scenario[] = [
  wrongCake,
  doubleCharge,
  parcelNotThere,
  lockedOut,
  praiseForTheBike,
  ideaFromANurse,
  priceRise,
];
