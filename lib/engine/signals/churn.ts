import type { RuleSet } from '../text/rule.ts';

const ENDS = 'Speaks of ending the relationship';
const AWAY = 'Speaks of going elsewhere';
const LAST = 'Says that it was the last time';
const THING =
  'subscription|subscriptions|account|accounts|membership|contract|plan|insurance|policy|agreement|broadband|direct debit|standing order|profile|isa|sim|everything';
const OTHER =
  "competitor|competitors|competitor's|competition|rival|rivals|credit union|building society|elsewhere|somewhere else|(another|different|new|cheaper|other) .{0,1} (lot|crowd|app|company|provider|supplier|bank|insurer|firm|school|agency|club|gym|host|vendor|carrier|platform|network|program|pharmacy|broker|brand|insurers|providers|companies|suppliers|banks|options|supermarket)";

export const churn: RuleSet<'churn'> = {
  id: 'churn',
  rules: [
    {
      id: 'says_so',
      match:
        '((this|that|it) (was|is|will be) (my|our) (very)? last (order|purchase|booking|stay|bill|flight|payment|visit|delivery) (with|from|here|at|ever)|(lost|losing) (me|us) as (a)? (customer|customers|client|clients)|(taking|take|moving) (my|our) (business|custom) (elsewhere|to another|somewhere)|(i|we) (do|will|am|are) not (think)? (i|we|going to|want to|be)? (will|want to|am going to)? (stay|staying|remain|continue) (with you|with your|as a|$))',
      weight: 0.6,
      reason: ENDS,
      example: 'This was my last order with you.',
      notIf: '(at (the|your|this) hotel|overnight|tonight|in the (room|flat)|if|unless)',
    },
    {
      id: 'cancel_contract',
      match: `(cancel|canceled|terminate|end|ending|ends|close|closing|closed|stop|stopping|quit|drop|dropping|delete|deleting|deactivate|erase|leaving|shut) (my|our|the|this|all|both|that|mum's|dad's)? .{0,2} (${THING})`,
      weight: 0.6,
      reason: ENDS,
      example: 'I want to cancel my subscription.',
      notIf:
        '((you|they|it|system|bank|tenant) (just|have|had|has)? (closed|closing|close|cancel|stopped|deleted|ended)|.{1,4} (tier|only|window|late|died|passed|cover)|(the|at|by|month|year|week) end)',
    },
    {
      id: 'cancel_it',
      match: `(^ (hi|please|kindly|just|ok|i|so|@.)? .{0,1} (cancel) (it|pls|please|all|the whole|from|$)|(said|asked|tried|trying|hurts|decided|prob|about) (to|about|of)? (just)? (cancel|canceling) (and|if|now|because|not|after|unless|us|$)|i canceled in|withdraw from (the|my|our|this) contract|notice (to quit)|as (this)? notice|give notice|my (30|thirty) days)`,
      weight: 0.45,
      reason: 'Wants to cancel',
      example: 'Just cancel it all.',
      notIf:
        '(order|booking|item|meeting|class|viewing|invite|lesson|.{1,5} (room|table|seat|callback|appointment|class|order|booking))',
    },
    {
      id: 'leaving',
      match:
        '(^ .{0,2} (i|we|us) (am|are|be) (just|so|now|really|all)? (leaving|off|out|gone|done|through)$|(i|we) (am|are|will be) (now|so|all)? (leaving|off to|off in|off the platform|out when|done (with|after)|gone) (you|u|this|for (another|a competitor|your|somebody|someone|good)|after|when|at|if|because|unless|next|from)?|(leaving|leave) (you|u|for another|at the end|when the)|(thinking|thought|considering|tempted|time|sorry|sad) (of|about|to)? (leaving|leave|switching|letting it)|jumping ship|jump ship|part ways|end of us|us done)',
      weight: 0.5,
      reason: ENDS,
      example: 'I am thinking of leaving.',
      notIf:
        '(leaving (a|you (a|an|five|four|ten|5|4|10|all|my|this|some)|it|my|the|home|on|at|for)|leave (you|u) (a|to|alone|with|in)|off to (work|bed|school|the|live))',
    },
    {
      id: 'competitor',
      match: `(take|taking|took|spend|move|moving|moved|moves|switch|switching|go|goes|going|gone|change|porting|opened|off|leaving|leave|find|choose|try|trying|join|joining|considering|rather|look|looking|pricing|instruct|want) (over|back|my|our|the|all|at|to|for|with|another|of)? .{0,5} (${OTHER})`,
      weight: 0.5,
      reason: AWAY,
      example: 'I will take my business to another company.',
      notIf:
        '((buy|bought|saw|seen|found|cost|sold|read|name|page|works|match) .{0,4} (another|rival|other)|new (app|plan|school))',
    },
    {
      id: 'next_elsewhere',
      match:
        "(will|'ll|shall) (buy|order|book|get|rent) (the|my|our) next (one|time|order|trip|.) (from)? (somewhere else|elsewhere|a competitor)",
      weight: 0.75,
      reason: AWAY,
      example: 'I will buy the next one somewhere else.',
    },
    {
      id: 'take_business',
      match:
        '((switch|switching|changing|change|moving) (supplier|bank|banks|network|insurer)|off to /^[A-Z]/|your (competitor|rival|rivals|others) .{0,1} (give|gives|offer|offers|charge|does|do|will|has)|cheaper (next door|elsewhere)|take my business|whether to (move|stay|leave))',
      weight: 0.45,
      reason: AWAY,
      example: 'Your competitor offers the same for less.',
      notIf: '(do you)',
    },
    {
      id: 'look_around',
      match:
        '((look|looking|shop|shopping|pricing|asked|ask) .{0,2} (around|alternatives|other (options|vendors|tools|quotes)|elsewhere)|(match|beat) (that|it|this) .{0,8} (stay|off|leave|go|gone|renew|will)|reason .{0,3} (to (stay|keep|renew)|not to))',
      weight: 0.5,
      reason: AWAY,
      example: 'We are looking at alternatives.',
      notIf: '(look around the)',
    },
    {
      id: 'port_out',
      match: '(port .{0,4} (numbers|out)|port my number|porting (code|out|my)|port together)',
      weight: 0.55,
      reason: AWAY,
      example: 'Port my number out, please.',
      notIf: '(into|usb)',
    },
    {
      id: 'lost_customer',
      match: '(lost|lose|losing|loses) (a|me|us|my|our|another|an) .{0,2} (customer|custom|client|forever|as)',
      weight: 0.6,
      reason: 'Says that the company has lost them',
      example: 'You have just lost a customer.',
      notIf: '(lost|lose|losing) (my|our) .{0,2} customers',
    },
    {
      id: 'never_again',
      match:
        '(^never again|never again (with|from|will|shall)|(never|not) (be)? (ever)? (shop|buy|buying|order|book|booking|fly|flying|stay|staying|return|deal|dealing|come|coming|attending|attend|spend|bank|use|using|going) .{0,3} (again|your .|back|another|here|there)|not be back)',
      weight: 0.55,
      reason: 'Says that they will not come back',
      example: 'I will never shop here again.',
      notIf: '(not going)',
    },
    {
      id: 'last_time',
      match:
        '(my|our|the|be|^|ok|your) (very)? last (time|order|purchase|stay|flight|booking|season|year|renewal|visit|trip|shop|bill|box|crate|payment|game|ticket) (i (order|shop|buy|book|do|use|come|fly)|we|with|from|here|ever|then|to her)',
      weight: 0.45,
      reason: LAST,
      example: 'That is the last time I order from you.',
      notIf: '((was|is|since) (the)? last (season|year))',
    },
    {
      id: 'not_renewing',
      match:
        '((not|against|nor) (be|want|wish|plan|going|intend|like|to)? (to|be|me|us)? (renew|renewing|renewed|renewal|continue|staying|extend|prolong|sign|signing the|the extension)|(let|letting) it (lapse|run out|go|expire)|when (the|my|our|this) .{0,2} (contract|trial|renewal|plan|term) .{0,2} (up|out|ends|over|expires)|contract ends|not for (me|us))',
      weight: 0.45,
      reason: 'Does not mean to renew',
      example: 'We will not be renewing.',
      notIf: '((does|did|will|can|could) (it|you|not) (renew))',
    },
    {
      id: 'no_need',
      match:
        '((not|no longer|never) (be)? (need|needing|require|use) .{0,4} (anymore|you|account|service|box|longer|line|after)|(not|no longer) (be)? (need|needing|require) (the|your|our|my) (broadband|internet|landline|line|sim|cover|policy|membership|plan|account|contract)|outgrown (you|it|the)|no more (lessons|boxes|orders|waste)|(stop|stopping|cancel|end) (the|my|our|your) (monthly|weekly|kibble|direct|whole|litter|food|alarm|gym|boiler|book|.{0,1}) (box|boxes|deliveries|subscription|debit|order|club|membership)|moved .{0,3} no coverage|do not deliver there)',
      weight: 0.45,
      reason: ENDS,
      example: 'We no longer need the service.',
      notIf: '(not need (to|a))',
    },
    {
      id: 'goodbye',
      match:
        '(goodbye (then|and|forever|for|after|letter)|good riddance|farewell|uninstalled|(delete|deleting|deleted|erase|wipe) (the app|my (data|profile|details|card)|everything)|forget it|keep the (router|card|box))',
      weight: 0.4,
      reason: 'Says goodbye for good',
      example: 'Goodbye and good riddance.',
      notIf: '(update|app and|again)',
    },
    {
      id: 'how_to_cancel',
      match:
        '((how|where) (do|can|to|would|is) (i|we|the)? .{0,1} (cancel|close|terminate|unsubscribe|end|delete|get out|leave) (my|our|the|from|button|page|this)? .{0,1} (account|membership|contract|plan|policy|service|everything|all|page|button|properly)?$|(closure|termination) (form|page|button|letter)|notice period|how much notice|closing (balance|statement)|final (bill|statement))',
      weight: 0.45,
      reason: 'Asks how to leave',
      example: 'How do I cancel my membership?',
      notIf: '(leave (a|the|my|feedback))',
    },
    {
      id: 'takes_leave',
      match:
        '(no hard feelings|that is (me|us) (done|off|out|gone|finished|away)|(here is|is|take this as|consider this|hand in|handing in|giving|gave|given) (in|you)? my notice|take (me|us|my name) off (your|the) (books|list|rota|round|register|records)|(done|finished|through) with (you|your (lot|company|shop|app|bank|service))|part (as friends|company|ways)|^ (bye|goodbye|farewell|cheerio|so long)$|(will|shall) not be (back|returning|coming back|ordering from|booking|using you|a customer|needing you|troubling you)|end of the road (for|with)|my last (month|box|class|season|year|bill|payment|lesson) (with|will|here))',
      weight: 0.5,
      reason: ENDS,
      example: "That's me done with your gym, no hard feelings.",
      notIf:
        '((thank|thanks|talk|speak|see you) .{0,4} (bye|goodbye)|feelings (the new|the second|the other|the replacement|it works|it is (fine|fixed|sorted)))',
    },
  ],
};
