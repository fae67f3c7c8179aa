import { expect, test } from 'vitest';
import type { TeamFault } from '../../team.ts';
import { waitAfter } from './back-off.ts';

const MINUTE = 60_000;

test.each<[fault: TeamFault, failures: number, chance: number, minutes: number]>([
  ['unreachable', 1, 0, 1],
  ['unreachable', 2, 0, 2],
  // A night without a network: with the chance on top it is still less than the five minutes of an alarm.
  ['unreachable', 200, 1, 4.8],
  // A hotel's sign-in page, before one has signed in.
  ['not_couchdb', 7, 0, 4],
  ['slow', 4, 0, 8],
  ['server', 200, 0, 30],
  ['full', 200, 1, 36],
  // What no waiting mends.
  ['unauthorised', 1, 0, 360],
])('%s, failed %i times, chance %f: %f minutes', (fault, failures, chance, minutes) => {
  expect(waitAfter(failures, fault, chance)).toBe(minutes * MINUTE);
});
