import type { RuleSet } from '../text/rule.ts';

export const rudeness: RuleSet<'cause:rudeness'> = {
  id: 'cause:rudeness',
  rules: [
    {
      id: 'treated_stupid',
      match:
        '(you|people|guys|they|agent|staff|driver|company|he|she) (think|thinks|assume|assumes|treat|treated|treats|must think) .{0,9} (stupid|idiot|idiots|dumb|fool|fools|criminal|thief|liar|like dirt|like rubbish|like garbage|worthless)',
      weight: 0.55,
      reason: 'Says that they are looked down on',
      example: 'You think that I am stupid.',
    },
    {
      id: 'rude',
      match:
        '(rude|rudely|rudeness|impolite|disrespectful|disrespect|disrespected|condescending|patronizing|patronising|dismissive|arrogant|abrupt|unprofessional|hostile|sarcastic|abusive|insulting|insulted|snapped at|nasty|snarky|snippy|unfriendly|unhelpful attitude|bad attitude|attitude problem|talked down|belittled|smug|discourteous|aggressive|ill mannered|no manners|racist|sexist|discriminated)',
      weight: 0.6,
      reason: 'Says that somebody was rude to them',
      example: 'The agent was rude.',
      notIf: 'not (rude|unprofessional)',
    },
    {
      id: 'hung_up',
      match: '(hung|hang|hangs|hanging) up',
      weight: 0.6,
      reason: 'Says that somebody hung up on them',
      example: 'She hung up on me.',
    },
    {
      id: 'shouted',
      match:
        '(shouted|yelled|screamed|swore|laughed|sneered|sighed|rolled (his|her|their) eyes|shouting|yelling|laughing|mocked|swearing) (at)? (me|us|my|at|when)',
      weight: 0.6,
      reason: 'Says how they were spoken to',
      example: 'He shouted at me.',
    },
    {
      id: 'treated',
      match:
        '(treated|treat|treating|spoken to|spoke to|talked to|speaks to|talks to) .{0,3} (like (a|an|i was|i am|we were|dirt|garbage|trash|rubbish|criminal|idiot|child|nothing|crap|second)|badly|poorly|with contempt|with disrespect|this way|so badly|terribly|awfully|unfairly)',
      weight: 0.6,
      reason: 'Says how they were treated',
      example: 'I was treated like a criminal.',
    },
    {
      id: 'made_feel',
      match:
        '(made|makes|making) (me|us) feel .{0,2} (stupid|small|like|unwelcome|bad|worthless|guilty|dumb|foolish|embarrassed|uncomfortable|humiliated|an idiot)',
      weight: 0.5,
      reason: 'Says how they were made to feel',
      example: 'He made me feel stupid.',
    },
    {
      id: 'accused',
      match: '(accused|accusing|blamed|blaming|called me a) (me|us|liar|thief)?',
      weight: 0.45,
      reason: 'Says that they were accused',
      example: 'She accused me of lying.',
    },
    {
      id: 'no_apology',
      match:
        '(no|not|without|never) (even)? (a|an|so much as an|one|any)? (apology|sorry|apologized|apologize|apologies)',
      weight: 0.4,
      reason: 'Misses an apology',
      example: 'Not even an apology.',
      notIf: '(not (sorry|apologize) (for|to)|no need)',
    },
  ],
};
