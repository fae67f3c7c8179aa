import type { RuleSet } from '../text/rule.ts';

export const risk: RuleSet<'cause:risk'> = {
  id: 'cause:risk',
  rules: [
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
        '(unsafe|dangerous|hazard|hazardous|danger|injured|injury|burned|burnt|caught fire|on fire|gas leak|smell of gas|electric shock|smoke|sparks|choking|allergic|allergy|toxic|monoxide|safety|recall|recalled|explode|exploded|overheating|overheats)',
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
