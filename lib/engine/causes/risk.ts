import type { RuleSet } from '../text/rule.ts';

const BODY = 'Names a danger to people';
const THIEF = 'Names a danger to money or data';

export const risk: RuleSet<'cause:risk'> = {
  id: 'cause:risk',
  rules: [
    {
      id: 'fire',
      match:
        '(smoke|smoking|sparks|sparking|flame|flames|scorched|gas (leak|smell|hob)|monoxide|co alarm|fumes|fuse|socket|wiring|tingle|tingling|electric shock|shocked (me|him|her|my)|exploded|explode|caught fire|on fire|overheating|melted|melting|(smell|smells|smelled) (of|like) (gas|burning|rotten|eggs|plastic)|smelt|smell of (gas|smoke|burning|burnt|eggs|plastic|petrol)|whiff|haze|(smell) (when|from)|puffed|bulge|bulging|water (in|coming) .{0,3} (light)|live wire|wires|breaker|so hot|red hot)',
      weight: 0.4,
      reason: BODY,
      example: 'There is smoke from the plug.',
    },
    {
      id: 'harm',
      match:
        '(unsafe|dangerous|hazard|hazardous|poisoned|poisoning|recall|recalled|safety|injured|bleeding|swallowed|swallow|allergy|allergies|allergen|epipen|anaphylactic|coeliac|nut free|peanut|peanuts|nuts|cashew|sesame|rash|hives|swelling|faint|fainted|seizure|seizures|epilepsy|insulin|dose|dosage|tablets|bleach|asbestos|mould|drowning|drowned|brake|brakes|seatbelt|loose|swinging|gave way|came down|scalding|burned (my|her|me)|burnt (my|her|me)|rat|rats|toxic|choking|vomiting|ventilator)',
      weight: 0.4,
      reason: BODY,
      example: 'The heater is unsafe.',
      notIf: '(safety (data sheet)|i recall|you (will) recall)',
    },
    {
      id: 'says_so',
      match:
        '((my|our|the) (account|card|email|phone|profile|computer|identity) .{0,3} (hacked|compromised|cloned)|gave (me|him|her|us|my .|our .) (a|an)? (terrible|bad|nasty)? (rash|hives|burn|burns|electric shock|shock|allergic reaction))',
      weight: 0.6,
      reason: 'Tells of harm',
      example: 'My account was hacked.',
      notIf: '(not (hacked|compromised)|if|in case)',
    },
    {
      id: 'security',
      match:
        '(hacked|hacker|virus|malware|spyware|ransomware|compromised|breach|fraud|fraudulent|scam|scammers|phishing|theft|burgled|burglary|break in|unauthorized|unauthorised|leaked|sim swap|dodgy|suspicious|fake|genuine|is this (email|number|you)|safe account|gift card|(wants|asked for|asking for|gave|typed) .{0,4} (pin|password|passcode)|logged in|never made)',
      weight: 0.4,
      reason: THIEF,
      example: 'My account was hacked.',
      notIf: '(genuine (leather)|(stomach|flu|winter|a|the) virus (going|bug)|anti virus|(caught|have|had) a virus)',
    },
    {
      id: 'privacy',
      match:
        '(privacy|personal data|personal information|my data|our data|whose data|gdpr|data protection|confidential|(my|her|our) (new )?(address|name) .{0,4} (public|visible|on the (internet|site|screen|label)|to (a stranger|him)|in (his|the) (chat))|(give|gave|told|posting|shared|sent|emailed) .{0,3} (my|her|our|his) .{0,1} (address|number|name|details|bank)|who (can|could|has) .{0,2} (see|get in|read)|take (it|her|him) down|spying|tracker)',
      weight: 0.45,
      reason: 'Speaks of their data',
      example: 'What happened to my personal data?',
      notIf: '((export|confirm|delete|erase|whether|sure) .{0,2} (my|our)? data)',
    },
    {
      id: 'stalked',
      match:
        '(my ex|stalker|followed me|following me|knows where|knows (my|what (car|bus))|outside my (work|house|door)|turns up|turning up|refuge|police|weapon|threatened|threatening|threats|threat|groping|drunk|beat|locked (in|us)|trapped|someone (is|has|was|keeps|else) .{0,2} (in|been|ordering)|somebody (is|has|was|else) .{0,2} (in|been)|alone (with|in|and|here)|live alone|unlocked|wide open|kids (are|everywhere)|children (are|sleep)|wandering|by herself|kill (me|him|her))',
      weight: 0.4,
      reason: 'Somebody may be in danger',
      example: 'My ex knows where I live.',
      notIf: '(police (report)|beat (the))',
    },
    {
      id: 'could_lose',
      match:
        '((only|last) .{0,3} (recording|copy|photo|photos|thing|video|ones) .{0,4} (of|we|i|from|have|had)|(gone|lost) (forever|for good)|(lose|losing) (my|our|the) (job|home|house|flat|visa|business|everything)|evicted|eviction|(is|are|was) (it|that|they|he|she) (even)? (safe|dangerous|toxic|normal|recalled)|should i (be (worried|concerned)|call)|do (i|we) (need) (a doctor))',
      weight: 0.4,
      reason: 'Names what they could lose',
      example: 'I could lose my job over this.',
    },
  ],
};
