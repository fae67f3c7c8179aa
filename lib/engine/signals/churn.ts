import type { RuleSet } from '../text/rule.ts';

const ENDS = 'Speaks of ending the relationship';
const AWAY = 'Speaks of going elsewhere';
const LAST = 'Says that it was the last time';
const THING =
  'subscription|subscriptions|account|accounts|membership|contract|plan|insurance|policy|agreement|service agreement|broadband|direct debit|standing order|profile|isa|sim|everything|all of it';
const OTHER =
  'competitor|competitors|competitor\'s|competition|rival|rivals|credit union|building society|elsewhere|somewhere else|(another|different|new|cheaper|other) .{0,1} (lot|crowd|app|company|provider|supplier|bank|insurer|firm|school|agency|club|gym|host|vendor|carrier|platform|network|program|pharmacy|broker|brand|insurers|providers|companies|suppliers|banks|options|supermarket)';

export const churn: RuleSet<'churn'> = {
  id: 'churn',
  rules: [
    {
      id: 'cancel_contract',
      match: `(cancel|canceling|canceled|terminate|terminating|end|ending|ends|close|closing|closed|stop|stopping|discontinue|quit|quitting|drop|dropping|delete|deleting|deactivate|erase|leaving|shut) (my|our|the|this|all|both|that|mum's|dad's|mother's)? .{0,2} (${THING})`,
      weight: 0.6,
      reason: ENDS,
      example: 'I want to cancel my subscription.',
      notIf:
        '(not (cancel|close|want|closing|canceling)|why (did|was|have)|(you|they|it|system|bank|tenant) (just|have|had|has)? (closed|canceled|closing|close|cancel|stopped|deleted|ended)|.{1,4} (tier|only|window|late|died|passed|cover)|(end|back|side) of (the|my)|(the|at|by|month|year|week) end)',
    },
    {
      id: 'cancel_it',
      match: `(^ (hi|please|kindly|just|ok|i|so|@.)? .{0,1} (cancel|canceling) (it|pls|please|all|the whole|my|from|$)|(said|asked|tried|trying|hurts|decided|prob|probably|thinking of|about|considering) (to|about|of)? (just)? (cancel|canceling) (and|if|now|because|not|after|unless|it all|us|$)|i canceled in|(renewed|charged|billed|took) .{0,4} after i canceled|want out|withdraw from (the|my|our|this) contract|notice (to quit|of termination)|as (this)? notice|give notice|my (30|thirty) days)`,
      weight: 0.45,
      reason: 'Wants to cancel',
      example: 'Just cancel it all.',
      notIf: '(order|booking|appointment|item|meeting|duplicate|class|viewing|invite|cancellation|lesson|delivery|.{1,5} (room|table|seat|callback|appointment|class|order|booking))',
    },
    {
      id: 'leaving',
      match:
        '(^ .{0,2} (i|we|us) (am|are|will be|be) (just|so|now|really|probably|all)? (leaving|off|out|gone|done|through|moving on|finished)$|(i|we) (am|are|will be) (now|so|all)? (leaving|off to|off in|off the platform|out when|out of here|done (with|after)|through with|finished with|gone) (you|u|this|for|after|when|at|if|because|unless|next|from|the (same|end|platform))?|(leaving|leave) (you|u|for another|over this|at the end|when the|in either case)|(thinking|thought|considering|tempted|consider|time|sorry|sad) (of|about|to|it is time to)? (leaving|leave|quitting|switching|going elsewhere|letting it)|jumping ship|jump ship|part ways|parting ways|end of us|us done|vote with (my|our) feet)',
      weight: 0.5,
      reason: ENDS,
      example: 'I am thinking of leaving.',
      notIf: '(leaving (a|you a|it|my|the|home|feedback|on)|leave (you|u) (a|to|alone|with|in)|off to (work|bed|school|the|live)|(out|off) (of)? (here|town|town|ideas|pocket|stock|words|milk|time) with|out here|screwdriver)',
    },
    {
      id: 'competitor',
      match: `(take|taking|took|spend|spending|move|moving|moved|moves|switch|switching|switched|transfer|transferring|go|goes|going|gone|change|changing|porting|opened|off|leaving|leave|find|choose|try|trying|join|joining|considering|consider|rather|look|looking|pricing|compared|instruct|want) (over|back|my|our|the|all|at|to|for|with|another|of)? .{0,5} (${OTHER})`,
      weight: 0.5,
      reason: AWAY,
      example: 'I will take my business to another company.',
      notIf:
        '(looking for a new|from (a|another|the|my) .|(buy|bought|saw|seen|found|cost|sold|read|name|page|works|match) .{0,4} (competitor|another|elsewhere|rival|other)|to (you|yours)|not go|new (app|platform|plan|school|supplier))',
    },
    {
      id: 'take_business',
      match:
        '((switch|switching|changing|change|moving) (provider|providers|supplier|suppliers|bank|banks|network|networks|insurer)|off to /^[A-Z]/|(go|going) with (someone|whoever) else|your (competitor|competitors|rival|rivals|other lot|others|supermarket|building society) .{0,1} (give|gives|offer|offers|charge|does|do|will|has|is cheaper)|cheaper (next door|elsewhere)|take my business|whether to (move|stay|leave))',
      weight: 0.45,
      reason: AWAY,
      example: 'Your competitor offers the same for less.',
      notIf: '(price match|every competitor|do you)',
    },
    {
      id: 'look_around',
      match:
        '((look|looking|shop|shopping|pricing|asked|ask) .{0,2} (around|alternatives|other (options|providers|suppliers|companies|vendors|tools|insurers|quotes)|elsewhere|another provider)|got a .{0,2} quote|(match|beat) (that|it|this|the (price|offer|quote)) .{0,8} (stay|off|leave|go|gone|renew|will)|reason .{0,3} (to (stay|keep|go back|renew)|not to)|(want|care) to keep (me|us|my|our))',
      weight: 0.5,
      reason: AWAY,
      example: 'We are looking at alternatives.',
      notIf: '(look around the|another (look|one|size|way|table|room|number|car))',
    },
    {
      id: 'port_out',
      match: '(port .{0,4} (number out|numbers|out)|port my number|porting (code|out|my)|port together)',
      weight: 0.55,
      reason: AWAY,
      example: 'Port my number out, please.',
      notIf: '(into|in to|to you|from .{0,2} to you|usb)',
    },
    {
      id: 'lost_customer',
      match: '(lost|lose|losing|loses|lost yourself) (a|me|us|my|our|another|an) .{0,2} (customer|customers|custom|business|client|subscriber|forever|for good|as)',
      weight: 0.6,
      reason: 'Says that the company has lost them',
      example: 'You have just lost a customer.',
      notIf: '(lost|lose|losing) (my|our) .{0,2} customers',
    },
    {
      id: 'never_again',
      match:
        '(^never again|never again (with|from|will|shall)|(never|not|no longer) (be)? (ever)? (shop|shopping|buy|buying|order|ordering|book|booking|fly|flying|stay|staying|return|returning|deal|dealing|come|coming|attending|attend|spend|subscribe|purchase|bank|use|using|going) .{0,3} (again|with you|from you|your .|back|another|anything|here|there)|not be back)',
      weight: 0.55,
      reason: 'Says that they will not come back',
      example: 'I will never shop here again.',
      notIf: '(cannot (use|book|order|return|buy)|not going|not .{0,2} expect|.{1,3} expected|(come|coming|go|get|return|call) .{0,2} (back|again)? (on|up|with|to)? (me|us|my)|probably not|(did|do|does|has|had) not)',
    },
    {
      id: 'last_time',
      match:
        '(my|our|the|be|^|ok|your) (very)? last (time|order|purchase|stay|flight|booking|season|year|renewal|visit|trip|shop|bill|box|crate|grocery order|direct debit|payment|game|ticket) (i (order|shop|buy|book|do|use|come|fly)|we|with|from|here|ever|then|to her)',
      weight: 0.45,
      reason: LAST,
      example: 'That is the last time I order from you.',
      notIf: '((was|is|since) (the)? last (season|year|time you)|(since|on|from|of|in|about|for) (my|our|the|your) last)',
    },
    {
      id: 'not_renewing',
      match:
        '((not|no longer|unlikely|against|nor) (be|want|wish|plan|going|intend|like|to)? (to|be|me|us)? (renew|renewing|renewed|renewal|continue|continuing|staying|extend|extending|prolong|extension|sign|signing the|the extension)|(let|letting) it (lapse|run out|go|expire)|when (the|my|our|this) .{0,2} (contract|trial|renewal|plan|term) .{0,2} (up|out|ends|over|expires)|contract ends|not for (me|us)|is not for us)',
      weight: 0.45,
      reason: 'Does not mean to renew',
      example: 'We will not be renewing.',
      notIf: '(not (auto|automatically)|sign (in|up|on|me)|(does|did|will|can|could) (it|you|not) (renew|continue))',
    },
    {
      id: 'no_need',
      match:
        '((not|no longer|never) (be)? (need|needing|require|use) .{0,4} (anymore|any more|you|account|service|subscription|box|longer|line|after)|outgrown (you|it|the)|no more (lessons|boxes|deliveries|orders|collections|waste)|(stop|stopping|cancel|end) (the|my|our|your) (monthly|weekly|kibble|direct|standing|whole|vitamins|litter|food|alarm|gym|boiler|book|.{0,1}) (box|boxes|deliveries|subscription|debit|order|club|payments|membership)|moved .{0,3} no coverage|do not deliver there|closing the (shop|business|factory))',
      weight: 0.45,
      reason: ENDS,
      example: 'We no longer need the service.',
      notIf: '(not need (to|a)|need you to)',
    },
    {
      id: 'goodbye',
      match:
        '(goodbye (then|and|forever|for|after|letter)|good riddance|say goodbye (after|to you)|farewell|uninstalled|uninstalling|unsubscribed|unsubscribing|(delete|deleting|deleted|erase|wipe) (the app|my (data|profile|details|card)|everything)|forget it|keep the (router|card|box))',
      weight: 0.4,
      reason: 'Says goodbye for good',
      example: 'Goodbye and good riddance.',
      notIf: '(update|app and|said goodbye|reinstalled|reinstall|again|deleted everything|it deleted)',
    },
    {
      id: 'how_to_cancel',
      match:
        '((how|where) (do|can|to|would|is) (i|we|the)? .{0,1} (cancel|close|terminate|unsubscribe|end|delete|get out|leave) (my|our|the|from|button|page|this)? .{0,1} (subscription|account|membership|contract|plan|policy|service|everything|all|page|button|properly)?$|(closure|cancellation|termination) (form|page|button|letter)|closing (balance|statement)|final (bill|statement))',
      weight: 0.45,
      reason: 'Asks how to leave',
      example: 'How do I cancel my membership?',
      notIf:
        '(leave (a|the|my|feedback)|cancel (my|the|this|an) (order|booking|appointment|meeting|invite|item|delivery|reservation|class)|delete (my|the|a) (photo|file|message|order)|end (the|a|my) (call|chat|session))',
    },
  ],
};
