import { ANSWERABLE_DAYS } from '../../approvals.ts';

const DAY = 24 * 60 * 60_000;

/** Whether something that was asked or answered at a time is too old to count, or from a clock far ahead. */
export const isOld = (at: string): boolean => Math.abs(Date.now() - Date.parse(at)) > ANSWERABLE_DAYS * DAY;

/** Until when a yes holds that was given then: from when it was given, not from when it came in. ISO 8601 */
export const heldUntil = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY).toISOString();
