import { expect, test } from 'vitest';
import { saysAny } from './words.ts';

test.each<[text: string, phrase: string]>([
  ['A driver brings it at 11:00.', 'driver'],
  ['There is no extra cost, and the driver leaves at 11:00.', 'driver'],
  ['You get a new one at no cost by courier.', 'courier'],
  ['I will not rest until the driver is at your door.', 'driver'],
  ['I cannot undo it, but a driver is on the road.', 'driver'],
  ['Not only do you get a refund, a new plate comes too.', 'refund'],
  ['It is not your fault. A driver comes.', 'driver'],
  ['Don’t worry: a driver comes.', 'driver'],
  ['No hard feelings, a driver comes.', 'driver'],
  ['Please do not touch any switch.', 'do not touch'],
  ['There is no driver. A driver comes at noon!', 'driver'],
  ['Your notice is confirmed.', 'confirmed'],
  ['At the north exit a taxi waits.', 'taxi'],
  ['I noted it and booked a taxi.', 'taxi'],
])('%j says %j', (text, phrase) => {
  expect(saysAny(text, [phrase])).toBe(true);
});

test.each<[text: string, phrase: string]>([
  ['There is no driver today.', 'driver'],
  ['Unfortunately we don’t have a free driver.', 'driver'],
  ['We cannot send you a new plate.', 'new plate'],
  ['I am not going to try and sell you anything or give you a voucher.', 'voucher*'],
  ['You do not need an ambulance.', 'ambulance'],
  ['No need to call the emergency service.', 'emergency'],
  ['A voucher in place of a refund.', 'refund'],
  ['I am unable to book a taxi for you.', 'taxi'],
  ['Please do not go down into the cellar.', 'go down'],
  ['You are not alone in this.', 'alone'],
  ['I can do nothing to get you a taxi.', 'taxi'],
  ['Nobody here can book a taxi.', 'taxi'],
])('%j does not say %j', (text, phrase) => {
  expect(saysAny(text, [phrase])).toBe(false);
});
