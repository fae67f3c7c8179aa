import { unheard } from '../find/unheard.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const noAcknowledgement: Rule = {
  id: 'no_acknowledgement',
  weight: 0.55,
  heat: 0.35,
  reason: 'Nothing early in the reply shows that their trouble was heard. Name it first, in a sentence.',
  source: SOURCES.no_acknowledgement,
  most: 1,
  phrases: [],
  find: unheard,
};
