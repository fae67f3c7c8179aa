import { askedAgain } from '../find/asked-again.ts';
import { interrogationIn } from '../find/questions.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const interrogation: Rule = {
  id: 'interrogation',
  weight: 0.45,
  heat: 0.3,
  reason: 'It asks more of them than one easy thing. Ask the one question that moves it on.',
  source: SOURCES.interrogation,
  most: 1,
  phrases: [],
  find: (facts) => {
    const many = interrogationIn(facts);
    return many.length > 0 ? many : askedAgain(facts);
  },
};
