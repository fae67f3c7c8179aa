import { shift } from '../shift.ts';

/** What we can do by doing it, with its form once it is done. */
const DONE: Readonly<Record<string, string>> = {
  change: 'changed',
  update: 'updated',
  correct: 'corrected',
  amend: 'amended',
  remove: 'removed',
  add: 'added',
  move: 'moved',
  switch: 'switched',
  put: 'put',
  extend: 'extended',
  fix: 'fixed',
  unlock: 'unlocked',
  reset: 'reset',
  reinstate: 'reinstated',
  reactivate: 'reactivated',
  reopen: 'reopened',
  pause: 'paused',
  upgrade: 'upgraded',
  downgrade: 'downgraded',
  renew: 'renewed',
  transfer: 'transferred',
  rebook: 'rebooked',
  reschedule: 'rescheduled',
  rename: 'renamed',
  split: 'split',
  combine: 'combined',
  reduce: 'reduced',
  lower: 'lowered',
  raise: 'raised',
  book: 'booked',
  reserve: 'reserved',
  hold: 'held',
  take: 'taken',
  make: 'made',
};

const ORDER = new RegExp(
  `(?:^|\\b(?:please|pls|kindly|can you|could you|would you|will you|you to|need to|want to|like to|and|to|just|have you)\\s+)(${Object.keys(DONE).join('|')}) ((?:it|them|that|this|my|our|the|his|her|us|me|one|on|off|back|another|a|an)\\b[^.?!;,]{0,60})`,
  'i',
);
const LOOSE_END = /\s(?:and|or|but|while|if|so|because|as|when|in|on|for|to|the|a|my|before|after|with|of|at|from)$/i;

/** "changed it to a twin" from "could you change it to a twin and confirm"; null where it cannot be said. */
export function doneOf(clause: string): string | null {
  const found = ORDER.exec(clause);
  const verb = DONE[(found?.[1] ?? '').toLowerCase()];
  if (found === null || verb === undefined) return null;
  const rest = (found[2] ?? '')
    .split(/ (?:while|and|or|if|so that|because|please|asap|as soon|before|until|without|unless) /i)[0]
    ?.replace(/\s(?:please|asap|now|today|immediately|again|then)$/i, '')
    .trim();
  if (rest === undefined || LOOSE_END.test(rest) || /\b(?:you|sure|sense|clear|care|look|easy|easier)\b/i.test(rest))
    return null;
  return rest.split(' ').length > 10 ? null : `${verb} ${shift(rest)}`;
}
