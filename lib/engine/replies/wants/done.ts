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
  copy: 'copied',
};

const ORDER = new RegExp(
  `(?:^|\\b(?:please|pls|kindly|can you|could you|would you|will you|can we|could we|could i|you to|need to|want to|like to|(?:rang|called|calling|writing|wrote|ringing) to|and|(?<!\\b(?:set|due|going|about|meant|supposed) )to|just|have you)\\s+)(${Object.keys(DONE).join('|')}) ((?:it|them|that|this|my|our|the|his|her|us|me|one|on|off|back|another|a|an)\\b[^.?!;,]{0,90})`,
  'i',
);
const LOOSE_END = /\s(?:and|or|but|while|if|so|because|as|when|in|on|for|to|the|a|my|before|after|with|of|at|from)$/i;

/** "I want to move to the week after": it is what they have with us that is moved. */
const MOVE_TO =
  /\b(?:want|like|need|possible|able|(?:can|could) (?:i|we)) (?:to )?(?:please )?(move|change|switch) to ((?:the|a|an|another|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a later|an earlier)\b[^.?!;,]{0,50})/i;

/** "changed it to a twin" from "could you change it to a twin and confirm"; null where it cannot be said. */
export function doneOf(clause: string): string | null {
  const moved = MOVE_TO.exec(clause);
  if (moved !== null)
    return `${DONE[(moved[1] ?? '').toLowerCase()]} it to ${shift((moved[2] ?? '').split(/ (?:as|because|since|if|and) /)[0] ?? '')}`;
  const found = ORDER.exec(clause);
  const verb = DONE[(found?.[1] ?? '').toLowerCase()];
  if (
    found === null ||
    verb === undefined ||
    /\bon its own\b|\bas (?:a|an|my) (?:\w+ )?(?:wish|suggestion|idea|compliment|complaint|hint|warning)\b|^(?:change|put|switch|move) (?:it|them) back\b(?!.*\bplease\b)/i.test(
      clause,
    )
  )
    return null;
  const rest = (found[2] ?? '')
    .split(/: | (?:while|and|or|if|so that|because|please|asap|as soon|before|until|without|unless) /i)[0]
    ?.replace(/\s(?:please|asap|now|today|immediately|again|then)$/i, '')
    .trim();
  if (rest === undefined || LOOSE_END.test(rest) || /\b(?:you|sure|sense|clear|care|look|easy|easier)\b/i.test(rest))
    return null;
  const what = /^(?:back|on|off)$/i.test(rest) ? `it ${rest.toLowerCase()}` : rest;
  return what.split(' ').length > 15 ? null : `${verb} ${shift(what)}`;
}
