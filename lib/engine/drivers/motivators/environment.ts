import type { RuleSet } from '../../text/rule.ts';

export const environment: RuleSet<'motivator:environment'> = {
  id: 'motivator:environment',
  rules: [
    {
      id: 'waste',
      match:
        '(packaging|plastic|waste of (plastic|paper|packaging)|recycle|recycled|recycling|recyclable|landfill|carbon footprint|carbon neutral|sustainable|sustainability|eco|eco friendly|environment|environmental|environmentally|planet|climate|biodegradable|compostable|single use|styrofoam|polystyrene|bubble wrap|greener|emissions|zero waste|reusable|repair instead|refurbish|ethical|ethically|animal testing|cruelty free|vegan leather)',
      weight: 0.55,
      reason: 'Cares about the environment',
      example: 'So much plastic packaging.',
      notIf:
        '(production environment|test environment|dev environment|staging environment|work environment|environment variable|environment variables|sandbox environment|recycle bin|(burning|melted|melting|burnt|smell of|hot|cheap|broken|cracked|flimsy|hard|thin|brittle|piece of|bit of|bits of) plastic|plastic (case|part|parts|clip|cover|handle|housing|piece|pieces|lid|hinge|button|card|film|cap|tab)|(desktop|learning|production) environment|(damaged|torn|opened|crushed|original) packaging|packaging (was|is)? (damaged|torn|open|opened|crushed|intact))',
    },
  ],
};
