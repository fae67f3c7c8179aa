import type { RuleSet } from '../text/rule.ts';

export const churn: RuleSet<'churn'> = {
  id: 'churn',
  rules: [
    {
      id: 'canceled_because',
      match:
        '(canceled|canceling|closed|closing|leaving|left) .{0,4} (because of|thanks to|due to) (you|this|your|that)',
      weight: 0.55,
      reason: 'Ends it because of the company',
      example: 'I cancelled my card because of you.',
      notIf: '(flight|train|meeting|event|appointment) .{0,2} (canceled)',
    },
    {
      id: 'cancel_contract',
      match:
        '(cancel|canceling|canceled|terminate|terminating|end|ending|close|closing|closed|stop|discontinue|quit|drop|dropping) (my|our|the|this|all my|all our|both my) .{0,2} (subscription|subscriptions|account|accounts|membership|contract|plan|policy|service|services|business with|relationship|agreement|broadband|insurance)',
      weight: 0.7,
      reason: 'Speaks of ending the relationship',
      example: 'I want to cancel my subscription.',
      notIf: '(not (cancel|close|want)|why (did|was|have))',
    },
    {
      id: 'cancel_all',
      match:
        '(want|wish|like|going|decided|need|will|ready|about|considering|thinking|think|tempted) (to|of|about|i will|we will)? (be)? (just|now|seriously)? (cancel|canceling|leave|leaving|unsubscribe|quit|quitting|switch|switching|terminate) (everything|altogether|completely|you|now|to a|to another|to your|providers|provider|banks|with you|immediately|effective|and|if|unless|over|because|my)?',
      weight: 0.55,
      reason: 'Speaks of leaving',
      example: 'I am thinking of leaving.',
      notIf:
        '(leave (a|you a|it|my|the|home|for|feedback|at|on)|switch (to|my|the|from) (dark|my|the|annual|monthly|a different (size|color|plan|address))|cancel (my|the|this) (order|booking|appointment|item|delivery|meeting|reservation|invite))',
    },
    {
      id: 'competitor',
      match:
        '(competitor|competitors|competition|rival|another (company|provider|supplier|bank|store|shop|airline|vendor|insurer|carrier|service|brand|platform|app)|different (company|provider|supplier|bank|vendor|carrier|insurer)|someone else|somewhere else|elsewhere)',
      weight: 0.5,
      reason: 'Speaks of going elsewhere',
      example: 'I will take my business elsewhere.',
      notIf:
        '(^nothing|(every|all|most|other|any|your|our|the) (competitor|competitors|competition) (has|have|offer|offers|does|do|already|can|support|supports|all)|someone else (is|was|has|had|will|sign|signed|took|got|in|at|can|could|who|to (help|look|call|answer|sign|deal))|from (a|your|another) (competitor|company)|(name|account|order|parcel|package|belongs|belong|sent|addressed|by|from|box|full|picture|photo|delivered|given|of) .{0,2} someone else)',
    },
    {
      id: 'take_business',
      match:
        '(take|taking|took|spend|spending|taken) (my|our) (business|money|custom|order|orders) (elsewhere|somewhere|to|away|with)',
      weight: 0.8,
      reason: 'Will take their business elsewhere',
      example: 'I am taking my business elsewhere.',
    },
    {
      id: 'lost_customer',
      match:
        '(lost|lose|losing|lost yourself|loses) (a|me|us|my|our|another|loyal|an) .{0,3} (customer|customers|custom|business|client|subscriber|forever|for good)',
      weight: 0.75,
      reason: 'Says that the company has lost them',
      example: 'You have just lost a customer.',
      notIf: '(lost|lose|losing) (my|our) .{0,2} customers',
    },
    {
      id: 'never_again',
      match:
        '(never|not) (be)? (ever)? (shop|shopping|buy|buying|order|ordering|book|booking|use|using|fly|flying|stay|staying|return|returning|come|coming|deal|dealing|do|doing|renew|renewing|spend|subscribe|purchase|bank) .{0,4} (again|here|with you|from you|your|back|business|another|anything|company)',
      weight: 0.7,
      reason: 'Says that they will not come back',
      example: 'I will never shop here again.',
      notIf: '(come|coming|go|get|stay|return|call) .{0,2} (back|again)? (on|up|with)? (me|us|my)',
    },
    {
      id: 'never_again_bare',
      match: '^never again',
      weight: 0.6,
      reason: 'Says that they will not come back',
      example: 'Never again.',
    },
    {
      id: 'last_time',
      match: '(the|my|be) (very)? last (time|order|purchase|stay|flight|booking) (i|we|with|from|here|ever|you)',
      weight: 0.6,
      reason: 'Says that it was the last time',
      example: 'That is the last time I order from you.',
      notIf: '(was|is) the last time (you|we|i) (updated|changed|logged|saw|used|checked)',
    },
    {
      id: 'last_with_you',
      match:
        '(our|my|the) last (season|year|month|order|booking|stay|renewal|contract|visit|trip|purchase|holiday|winter|summer) (with|at|from) (you|your|this|here)',
      weight: 0.6,
      reason: 'Says that it was the last time',
      example: 'This is our last season with you.',
    },
    {
      id: 'not_renewing',
      match:
        '(not|will not|wont|do not|cannot|no longer|rather not|stop|unlikely) (be|want|wish|plan|planning|going|intend|like|to)? (to|be)? (renew|renewing|renewal|continue|continuing|staying|extend)',
      weight: 0.6,
      reason: 'Does not mean to renew',
      example: 'We will not be renewing.',
      notIf: 'not (auto|automatically) renew',
    },
    {
      id: 'switching',
      match:
        '(switch|switching|switched|moving|move|moved|going|migrating|jumping|jump|porting|go|defecting|changing|change) (over|back|ship|my number)? (to|from|providers|provider|banks|carriers|carrier|suppliers|supplier) (a|an|your|another|the|different|providers|suppliers)? (competitor|competitors|another|different|rival|provider|bank|carrier|company|vendor|supplier|platform|competition|amazon|google|apple|android|netflix|spotify|vodafone|verizon|dhl|ups)',
      weight: 0.65,
      reason: 'Speaks of switching to another',
      example: 'We are switching to another provider.',
    },
    {
      id: 'done_with',
      match:
        '(i|we) (am|are) (so|totally|officially|completely|just)? (done|finished|through|out) (with (you|this company|your|this|these)|here|for good)',
      weight: 0.6,
      reason: 'Says that they are done',
      example: 'I am done with this company.',
      notIf: '(done|finished) with (the|my|this (form|step|setup|order|course|task))',
    },
    {
      id: 'delete_account',
      match:
        '(delete|deleting|deactivate|close|erase) (my|our) (account|accounts|profile) .{0,2} (and|please|now|immediately|permanently|completely|with|because|for good|today|all)?',
      weight: 0.55,
      reason: 'Wants the account gone',
      example: 'Please delete my account.',
    },
    {
      id: 'cancel_it',
      match:
        '(cancel|canceling) (it|this|everything|all of it|us|me) (all|now|immediately|today|please|with|if|before|right|completely|from|and|effective|then)',
      weight: 0.4,
      reason: 'Wants to cancel',
      example: 'Just cancel it all.',
      notIf: '(order|booking|appointment|item|meeting|duplicate)',
    },
    {
      id: 'look_around',
      match:
        '(looking|look|shopping|start looking|shop) (at|for|around|into) (alternatives|alternative|other (options|providers|suppliers|companies|vendors|tools)|around|another (provider|supplier|vendor|company|tool)|a new (provider|supplier|bank|vendor)|options elsewhere)',
      weight: 0.6,
      reason: 'Looks at alternatives',
      example: 'We are looking at alternatives.',
    },
    {
      id: 'goodbye',
      match: '(goodbye|good bye|bye bye|good riddance|farewell) (and|to|forever|for|then|your)',
      weight: 0.5,
      reason: 'Says goodbye for good',
      example: 'Goodbye and good riddance.',
    },
    {
      id: 'how_to_cancel',
      match:
        '(how|where) (do|can|to|would) (i|we)? (cancel|close|terminate|unsubscribe|leave|end|delete) (my|our|the|from)? (subscription|account|membership|contract|plan|policy|service|everything|all)?',
      weight: 0.5,
      reason: 'Asks how to leave',
      example: 'How do I cancel my membership?',
      notIf:
        '(leave (a|the|my|feedback)|cancel (my|the|this|an) (order|booking|appointment|meeting|invite|item|delivery|reservation|class)|delete (my|the|a) (photo|file|message|order)|end (the|a|my) (call|chat|session))',
    },
  ],
};
