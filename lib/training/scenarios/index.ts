/** All scenarios that come with the product, in the order in which they are offered: the gentle ones first. */
import type { Scenario } from '../scenario.ts';
import { scenario as afterTheFuneral } from './after-the-funeral.ts';
import { scenario as chargerAtNight } from './charger-at-night.ts';
import { scenario as claimForADog } from './claim-for-a-dog.ts';
import { scenario as colleaguesPromise } from './colleagues-promise.ts';
import { scenario as delayedSofa } from './delayed-sofa.ts';
import { scenario as doubleCharge } from './double-charge.ts';
import { scenario as examUpload } from './exam-upload.ts';
import { scenario as festivalPileOn } from './festival-pile-on.ts';
import { scenario as fewWords } from './few-words.ts';
import { scenario as fourthCall } from './fourth-call.ts';
import { scenario as frozenAccount } from './frozen-account.ts';
import { scenario as honeymoonNoise } from './honeymoon-noise.ts';
import { scenario as ideaFromANurse } from './idea-from-a-nurse.ts';
import { scenario as itBrokeAgain } from './it-broke-again.ts';
import { scenario as lockedOut } from './locked-out.ts';
import { scenario as missedConnection } from './missed-connection.ts';
import { scenario as noWayOut } from './no-way-out.ts';
import { scenario as parcelNotThere } from './parcel-not-there.ts';
import { scenario as plasticInTheBox } from './plastic-in-the-box.ts';
import { scenario as praiseForTheBike } from './praise-for-the-bike.ts';
import { scenario as priceRise } from './price-rise.ts';
import { scenario as quietGoodbye } from './quiet-goodbye.ts';
import { scenario as shrunkenJumper } from './shrunken-jumper.ts';
import { scenario as smellInTheCellar } from './smell-in-the-cellar.ts';
import { scenario as talkedOver } from './talked-over.ts';
import { scenario as voucherForAConcert } from './voucher-for-a-concert.ts';
import { scenario as walnutInTheBox } from './walnut-in-the-box.ts';
import { scenario as wrongCake } from './wrong-cake.ts';

export const SCENARIOS: readonly Scenario[] = [
  wrongCake,
  doubleCharge,
  parcelNotThere,
  lockedOut,
  praiseForTheBike,
  plasticInTheBox,
  itBrokeAgain,
  ideaFromANurse,
  priceRise,
  quietGoodbye,
  fourthCall,
  honeymoonNoise,
  missedConnection,
  examUpload,
  voucherForAConcert,
  talkedOver,
  fewWords,
  chargerAtNight,
  colleaguesPromise,
  shrunkenJumper,
  festivalPileOn,
  delayedSofa,
  frozenAccount,
  claimForADog,
  afterTheFuneral,
  walnutInTheBox,
  smellInTheCellar,
  noWayOut,
];
