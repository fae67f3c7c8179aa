import type { RuleSet } from '../text/rule.ts';

export const risk: RuleSet<'cause:risk'> = {
  id: 'cause:risk',
  rules: [
    {
      id: 'broken_into',
      match: '(broken into|burgled|burglary|break in|mugged)',
      weight: 0.5,
      reason: 'Speaks of a break-in',
      example: 'My flat was broken into.',
      notIf: 'break in (period|the|my)',
    },
    {
      id: 'in_my_account',
      match:
        '(someone|somebody|stranger|hacker) (else)? (is|has|got|was|in|broke)? .{0,2} (in|into|inside|accessing|using|logged into) (my|our) (account|email|card|phone|bank)',
      weight: 0.6,
      reason: 'Somebody is in their account',
      example: "There's someone in my account.",
    },
    {
      id: 'bodily',
      match:
        '(gave|give|giving|caused|causing|causes|got|get|getting|came out in|broke out|developed|left|has|have|now) .{0,4} (rash|rashes|blisters|itching|swelling|nausea|vomiting|dizzy|hives|sores|infection|burns)',
      weight: 0.5,
      reason: 'Says it did harm to a body',
      example: 'Your cream gave him a rash.',
      notIf: '(boiler|heater|oven|gas)',
    },
    {
      id: 'should_stop',
      match: '(stop (using|taking|wearing|giving|feeding)|safe to (use|keep|eat|drink|drive|take))',
      weight: 0.4,
      reason: 'Asks whether it is safe',
      example: 'Should I stop using it?',
      notIf: '(please|you) stop using',
    },
    {
      id: 'security',
      match:
        '(hacked|hack|compromised|breach|breached|fraud|fraudulent|scam|phishing|stolen|identity theft|unauthorized|unauthorised|leaked|leak|suspicious|cloned|hijacked|malware|virus|someone else (is|has|was|logged|used|accessed))',
      weight: 0.5,
      reason: 'Names a danger to money or data',
      example: 'My account was hacked.',
      notIf: '(life hack|hack day)',
    },
    {
      id: 'safety',
      match:
        '(unsafe|dangerous|hazard|hazardous|danger|got injured|was injured|were injured|burned (my|his|her|me)|burnt (my|his|her|me)|caught fire|on fire|gas leak|smell of gas|electric shock|smoke|sparks|choking|allergic|allergy|toxic|monoxide|safety|recall|recalled|explode|exploded|overheating|overheats)',
      weight: 0.45,
      reason: 'Names a danger to people',
      example: 'The heater is unsafe.',
      notIf: '(safety (pin|net)|smoke (alarm battery|free))',
    },
    {
      id: 'could_lose',
      match:
        '(could|might|will|would|may|about to|going to|risk|risking|afraid of|scared of) .{0,2} (lose|losing|miss|missing|be fired|get fired|evicted|fined|sued) .{0,3} (job|client|clients|house|home|data|flight|money|business|customers|contract|deposit|place|everything|visa|deadline|license|account)?',
      weight: 0.45,
      reason: 'Names what they could lose',
      example: 'I could lose my job over this.',
    },
    {
      id: 'privacy',
      match:
        '(privacy|personal data|personal information|my data|gdpr|data protection|my details|confidential|private information)',
      weight: 0.45,
      reason: 'Speaks of their data',
      example: 'What happened to my personal data?',
      notIf:
        '((confirm|confirmation|sure|that|if|whether) .{0,2} (my|our) (data|details|personal data|personal information)|(delete|erase|export|download|transfer|backup|remove|copy of|update|change) .{0,2} (my|our)? (data|details|personal data)|(data|details) (is|was|has been|have been|are|were) (deleted|removed|erased|correct|updated)|my details (are|below|to))',
    },
    {
      id: 'is_it_safe',
      match: '(is|are|was) (it|this|that|they|my .) (safe|secure|legit|at risk|protected)',
      weight: 0.45,
      reason: 'Asks whether it is safe',
      example: 'Is my card safe?',
    },
  ],
};
