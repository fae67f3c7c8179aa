import type { Gesture } from '../types.ts';

export const namedContactForSecurity: Gesture = {
  id: 'named_contact_for_security',
  kind: 'named_contact',
  title: 'One person from the security desk',
  does: 'Somebody who knows watches over the account.',
  fits: {
    kind: ['trouble', 'ask', 'danger'],
    topic: ['security', 'scam', 'data', 'billing', 'access'],
    words:
      /\b(?:hack\w*|fraud\w*|stolen|some(?:one|body) (?:else )?(?:has|is|used|logged|changed|ordered|got in)|(?:he|she|they) (?:has |have )?(?:changed|got into|logged in(?:to)?|taken over|used) (?:my|our|the)|some(?:one|body) (?:\w+ )?(?:in|into|inside|on|using) my|never been to|(?:payments?|charges?|transfers?|withdrawals?|orders?)\b[^.!?]{0,60}\b(?:(?:was|were)(?:n['’]t| not) me|not mine|never (?:been|made|heard)|do(?:n['’]t| not) recogni[sz]e|did(?:n['’]t| not) (?:make|authori[sz]e))|get into my account|unauthori[sz]ed|did(?:n['’]t| not) (?:make|authori[sz]e|order|do) (?:it|that|this)|scam\w*|phish\w*|leak\w*|breach|(?:account|card|money|data|details|password) (?:is |still )?(?:safe|secure)|is my (?:account|card|money|data) (?:safe|secure)|identity|log(?:ged)? ?in from)\b/i,
  },
  better: { cause: ['risk'], motivator: ['security'], topic: ['security', 'scam'] },
  weight: 4,
  money: 'none',
  minutes: 6,
  says: [
    '{account:Your account} is locked against changes now, and [name of the person responsible] answers for it until you say that it is safe.',
  ],
  steps: ['Lock first, ask afterwards.', 'Give the name and the direct line.', 'List what was checked, with times.'],
  never: ['named_contact_until_solved', 'discount', 'credit'],
  source: 'motivators: security; facts, status, protection first',
};
