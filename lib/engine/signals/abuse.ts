import type { RuleSet } from '../text/rule.ts';

const INSULT =
  'idiot|idiots|moron|morons|imbecile|imbeciles|cretin|asshole|assholes|arsehole|bastard|bastards|bitch|bitches|cunt|cunts|dick|dickhead|prick|wanker|wankers|twat|tosser|dumbass|retard|retards|scum|scumbag|scumbags|pig|pigs|cow|slut|whore|clown|clowns|muppet|muppets|loser|losers|parasite|parasites|vermin|filth|dumb fuck|dumbfuck|fucker|fuckers|motherfucker|motherfuckers|monkey|monkeys|trash|rat|rats|liar|liars|worthless|pathetic|useless|stupid|dumb|brain dead|braindead|incompetent|thick|disgusting|lazy|ugly|fat';

export const abuse: RuleSet<'abuse'> = {
  id: 'abuse',
  rules: [
    {
      id: 'you_are',
      match: `(you|u|ya) (are|guys are|people are|lot are|all are|all) (all|just|such|nothing but|so|really|absolutely|the|literally|truly)? (a|an)? (bunch of|load of|pack of)? (fucking|bloody|total|complete|absolute|stupid|dumb|useless|utter|incompetent|lazy)? (${INSULT})`,
      weight: 0.75,
      reason: 'Insults a person',
      example: 'You are all a bunch of idiots.',
      notIf: '(you are (not|never)|am i)',
    },
    {
      id: 'you_insult',
      match:
        '(you|u|bunch of|pack of|load of|these|those|your|what an|what a|such a|complete|stupid|fucking|bloody|some|with|by|total|utter|dumb|lazy|useless|incompetent) (fucking|stupid|dumb|bloody|absolute|complete|utter|useless|incompetent|lazy|little|total|pathetic)? (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dickheads|prick|pricks|wanker|wankers|twat|twats|dumbass|retard|retards|scum|scumbag|scumbags|muppets|fuckers|fucker|motherfuckers|motherfucker|parasites|vermin|whore|slut|monkeys|fuckwit|fuckwits|halfwit|halfwits|imbeciles|simpleton|dimwit|dimwits|knobhead|douchebag|jackass|cow|pig|pigs|clowns)',
      weight: 0.7,
      reason: 'Insults a person',
      example: 'Tell those morons in shipping.',
      notIf: '(felt like|feel like|look like|feel|felt) (a|an|such a|some) .{0,2}',
    },
    {
      id: 'fuck_you',
      match: '(fuck|screw|damn|sod|stuff|fk|f) (you|u|off|yourself|yourselves|your mother|them all)',
      weight: 0.85,
      reason: 'Swears at a person',
      example: 'Fuck you and your company.',
      notIf: 'screw you (over|need)',
    },
    {
      id: 'go_to_hell',
      match:
        '(go to hell|rot in hell|burn in hell|drop dead|go die|kill yourself|kys|eat shit|shut up|shut the fuck up|get lost|piss off|bugger off|up yours|kiss my ass|suck my|go screw|get stuffed|hope you die|hope you (get|burn|rot|choke))',
      weight: 0.85,
      reason: 'Wishes a person ill',
      example: 'Go to hell.',
    },
    {
      id: 'name_insult',
      match:
        '(agent|rep|woman|man|guy|girl|lady|driver|person|cashier|waiter|employee|manager|receptionist|he|she|they|staff|team|everyone there) (is|was|are|were|must be) (a|an|such a|just a|just|all|complete|absolute|total|fucking|so|such an|really)? (complete|fucking|total|absolute|utter|bloody|stupid)? (idiot|idiots|moron|morons|imbecile|asshole|assholes|bastard|bastards|bitch|cunt|prick|pricks|wanker|twat|dumbass|retard|retarded|scum|brain dead|braindead|stupid|dumb|muppet|clown|clowns|cow|pig|dickhead|halfwit)',
      weight: 0.65,
      reason: 'Insults one of the staff',
      example: 'Your agent is a complete moron.',
    },
    {
      id: 'what_is_wrong_with_you',
      match:
        'are you (all|people|guys|just|really|that|a|an|actually|even)? (just|really|completely|complete|that|fucking|bloody|even)? (stupid|dumb|retarded|idiots|an idiot|idiot|brain dead|braindead|deaf|blind|illiterate|thick|dense|mental|morons|a moron|slow|mentally|an imbecile|incompetent|incapable)',
      weight: 0.6,
      reason: 'Insults the reader',
      example: 'Are you people stupid?',
    },
    {
      id: 'cannot_even',
      match: '(too|so|that) (stupid|dumb|thick|dense|lazy|incompetent|brain dead) (to|that you)',
      weight: 0.5,
      reason: 'Calls a person stupid',
      example: 'You are too stupid to read.',
      notIf: '(i|am) .{0,2} (stupid|dumb|thick)',
    },
    {
      id: 'foreigner',
      match:
        '(go back to (your|india|africa|china|mexico|where)|learn (to speak)? english|speak english|you people (are|cannot|should|always|never)|dirty (foreigner|immigrant)|bloody foreigner)',
      weight: 0.65,
      reason: 'Attacks a person for where they come from',
      example: 'Go back to your country.',
    },
    {
      id: 'your_brain',
      match: '(use|have|got|grow|lack|without|using) (your|a|any|half a) (brain|brains|brain cell|brain cells|spine)',
      weight: 0.5,
      reason: 'Insults the reader',
      example: 'Use your brain.',
    },
    {
      id: 'hope_fired',
      match:
        '(you|he|she|they|whoever) (should|ought to|deserve to|deserves to|needs to|need to) (be|get)? (fired|sacked|shot|hanged|ashamed and)',
      weight: 0.45,
      reason: 'Wishes a person ill',
      example: 'You should be fired.',
    },
    {
      id: 'you_suck',
      match:
        '(you|u|ya) (really|all|totally|guys|people|still|just)? (suck|stink|disgust me|make me sick|make me puke)',
      weight: 0.5,
      reason: 'Insults the reader',
      example: 'You all suck.',
    },
    {
      id: 'hate_you',
      match: '(hate|despise) (you|u|you all|you people)',
      weight: 0.45,
      reason: 'Says they hate the reader',
      example: 'I hate you.',
    },
    {
      id: 'sexual',
      match:
        '(send nudes|your (tits|boobs|ass|pussy|panties)|have sex|sleep with me|suck my|blow job|blowjob|what are you wearing|you horny|are you sexy|you are sexy|hey sexy|fuck me|bang you|wanna fuck|want to fuck)',
      weight: 0.7,
      reason: 'Harasses somebody sexually',
      example: 'What are you wearing?',
    },
    {
      id: 'bare_insult',
      match:
        '^(idiot|idiots|moron|morons|imbecile|stupid|dumb|dumbass|loser|losers|scum|clown|clowns|liar|liars|thieves|useless|pathetic|worthless|incompetent)$',
      weight: 0.5,
      reason: 'Insults the reader',
      example: 'Idiots.',
    },
  ],
  words: [
    {
      id: 'insult',
      weight: 0.55,
      reason: 'Insults a person',
      words: [
        'bitch',
        'bitches',
        'cunt',
        'cunts',
        'asshole',
        'assholes',
        'arsehole',
        'dickhead',
        'dickheads',
        'wanker',
        'wankers',
        'motherfucker',
        'motherfuckers',
        'fuckers',
        'whore',
        'slut',
        'retard',
        'retarded',
        'scumbag',
        'scumbags',
        'shithead',
        'fuckwit',
        'dumbass',
        'twat',
        'bastards',
      ],
    },
  ],
};
