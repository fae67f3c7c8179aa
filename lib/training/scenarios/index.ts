/** All scenarios that come with the product, in the order in which they are offered: the gentle ones first. */
import type { Scenario } from '../scenario.ts';
import { scenario as colleaguesPromise } from './colleagues-promise.ts';
import { scenario as doubleCharge } from './double-charge.ts';
import { scenario as fourthCall } from './fourth-call.ts';
import { scenario as honeymoonNoise } from './honeymoon-noise.ts';
import { scenario as ideaFromANurse } from './idea-from-a-nurse.ts';
import { scenario as itBrokeAgain } from './it-broke-again.ts';
import { scenario as lockedOut } from './locked-out.ts';
import { scenario as missedConnection } from './missed-connection.ts';
import { scenario as parcelNotThere } from './parcel-not-there.ts';
import { scenario as praiseForTheBike } from './praise-for-the-bike.ts';
import { scenario as priceRise } from './price-rise.ts';
import { scenario as talkedOver } from './talked-over.ts';
import { scenario as wrongCake } from './wrong-cake.ts';

export const SCENARIOS: readonly Scenario[] = [
  wrongCake,
  doubleCharge,
  parcelNotThere,
  lockedOut,
  praiseForTheBike,
  itBrokeAgain,
  ideaFromANurse,
  priceRise,
  fourthCall,
  honeymoonNoise,
  missedConnection,
  talkedOver,
  colleaguesPromise,
];
