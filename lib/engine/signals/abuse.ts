import { example, type Rule, type RuleSet } from '../text/rule.ts';

const INSULTS = 'Insults a person';
const rule = (id: string, weight: number, example: string, match: string, notIf?: string, reason = INSULTS): Rule => ({
  id,
  match,
  weight,
  reason,
  example,
  ...(notIf && { notIf }),
});

/** Said of nobody but people, and never kindly. */
const SLUR =
  'idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dickheads|prick|pricks|wanker|wankers|twat|twats|tosser|tossers|dumbass|retard|retards|scumbag|scumbags|fucker|fuckers|motherfucker|motherfuckers|fuckwit|slut|whore|halfwit|halfwits|nincompoop|numpty|numpties|plonker|jobsworth|jobsworths|dimwit|dimwits|whores|sluts|faggot|nigger|niggers|buffoon|buffoons|pillock|bellend|gobshite|douchebag|simpleton|knobhead|prat|scum|vermin|parasites|leeches|crooks';
/** An insult where it is thrown at somebody. */
const NAME =
  'muppet|muppets|clown|clowns|pig|pigs|cow|rat|rats|weasel|toad|maggot|snake|snakes|worm|donkey|donkeys|monkey|monkeys|brat|bully|bullies|coward|cowards|thief|thieves|crook|liar|liars|parasite|leech|vultures|troll|fool|fools|walnut|weapon|madam|article|shower|robot|goat|ape|gorilla|spanner|turnip|potato|melt|sheep|oaf|swine|git|gits|creep|creature|criminals|cowboys|amateurs|loser|losers|monsters|trash|filth|animals|sadist|tool|tools|lump|little man|excuse for|waste of|disgrace';
const MEAN =
  'absolute|utter|total|complete|bloody|fucking|stupid|dumb|lazy|smug|pathetic|useless|nasty|insolent|condescending|lying|thieving|rude|fat|heartless|dozy|careless|smirking|snotty|disgusting|greedy|incompetent|brainless|spineless|gormless|miserable|jumped up|power tripping|brain dead|braindead|slimy|worthless|two faced|dim|blithering|ignorant|arrogant';
const PERSON =
  'man|woman|lady|boy|girl|people|person|lot|bot|robot|agent|agents|driver|manager|team|staff|bunch|creature|human|humans|little|fellow|guy|guys|chatbot';

export const abuse: RuleSet<'abuse'> = {
  id: 'abuse',
  rules: [
    rule(
      'slur',
      0.65,
      example('Tell those morons in shipping.'),
      `((you|u|ye|your|these|those|with|by|oi|of|which|which of you|bunch of|absolute|are|being|at) (${MEAN})? (${SLUR})|(the|that|an|a|some|what) (${MEAN})? (${SLUR}) (who|in|at|on|you|running|that|from|of a|answering|behind|named|called)|(cunt|cunts|dickhead|wankers|wanker|motherfucker|arseholes|assholes|fucker|fuckers|fuckwit|bitch|slut|sluts|whore|faggot|nigger|niggers))`,
      '(not an|feel like|felt like|feel|felt|look|looked|am|was i|i was|like|guide|tour) .? .? .?',
    ),
    rule(
      'name',
      0.65,
      example('You absolute muppets.'),
      `(you|u|ye|these|those|that|what|such|my|your|bunch of|pack of|load of|a|the|grade a) (${MEAN}) (${MEAN}|little|old|bunch of|shower of)? (${NAME}|${SLUR})`,
      '(felt|feel|look|looked|am|i was) .? .? .?',
    ),
    rule(
      'you_name',
      0.6,
      example('You muppets have done it again.'),
      `(you|u|of you) (all|lot|guys|people)? (are|must be|re)? (all|just|nothing but|no better than|such)? (a|an|the)? (bunch of|pack of|load of)? (little)? (${NAME})`,
      '(are you|you (genius|a (genius|fool)|robot|donkey)|with you|tell you|for you|thank you|what you|if you|did you|do you|can you|have you) .? .?',
    ),
    rule(
      'mean_person',
      0.6,
      example('A rude little man at the desk.'),
      `(${MEAN}|horrible|vile|evil|nasty|clueless|hopeless) (${MEAN}|little|old)? (${PERSON.replace('people', 'people|piece of work')})`,
      '(rude (people|guy)|fat (man|boy|person)|old (people|person|lot)|for the|total (people|staff)|complete (team|bunch)|miserable (old|little)|my .{0,2} (lazy|fat|stupid|greedy|useless))',
    ),
    rule(
      'you_are',
      0.65,
      example('You are useless, the lot of you.'),
      `(you|u|ye) (guys|people|lot|all)? (are|r|must be|re) (all|just|such|nothing but|so|really|absolutely|literally|truly|utterly|that|as)? (a|an)? (bunch of|load of|pack of)? (${MEAN}|thick|slow|scum|heartless|clueless|hopeless|horrible|evil|vile|monsters|parasites|vultures|leeches|thieves|liars|cowards|bullies|crooks|${SLUR})`,
      '(you are (not|never)|am i|lazy (sunday|day)|(total|complete|absolute) (angel|angels|legend|legends|star|stars|gem|gems|hero|heroes|diamond|treasure|saint|saints|best))',
    ),
    rule(
      'he_is',
      0.6,
      example('Your agent is a complete moron.'),
      `(he|she|they|driver|agent|man|woman|manager|bot|chatbot|rep|fitter|clerk|cashier|staff|team|adjuster|dispatcher|receptionist|neil|derek|kevin) (himself|herself)? (is|was|are|were) (a|an|such a|all|just a|the)? (${MEAN})? (${MEAN})? (little)? (${NAME}|${SLUR})`,
      '(worried|joke|lovely|dear) .? .?',
    ),
    rule(
      'are_you',
      0.65,
      example('Are you people stupid?'),
      '((are|r) (you|u|ye) (all|people|lot|guys|just|actually|even|really)? (all|just|really|actually|that|completely)? (thick|stupid|dumb|slow|deaf|blind|high|drunk|daft|dense|illiterate|incompetent|braindead|brain dead|insane|trained or|mental|simple|retarded|idiots|morons|an idiot|a moron)|is (he|she|the .{1,6}) (retarded|thick|stupid|brain dead|braindead|simple) or)',
      'blind (customer|user|people)',
    ),
    rule(
      'you_lot',
      0.45,
      example('You people could not run a bath.'),
      '((you|u) (people|lot) (are|could not|cannot|must|have no|do not|should|always|never)|useless .{0,2} lot|the (lot|pair) of (you|them|ye)|all of (you|ye)$|every one of you|which one of you|(do|would) (you|ye) (lot|people) (breathe|ever))',
      '(you (people|lot) are (great|the best|brilliant|amazing|lovely|fantastic|stars|awesome|wonderful|angels)|thank|thanks|love|bless|well done|cheers)',
    ),
    rule(
      'wit',
      0.55,
      example('Use your brain.'),
      '((brain|brains) (cell|cells|of a)|half (a brain|the wit)|(use|have|got|grow|lack|without) (your|a|any|half a) (brain|brains|spine)|waste of (oxygen|space|skin)|(manners|brains|wit|iq|intelligence) of a|find (his|her|your|their) own .{0,2} (backside|arse|ass)|thick as|dumb as|as thick|too (stupid|dumb|thick|dense|lazy|dim) to|who hires you|nasty piece|not fit to|for brains|brain dead)',
      '(i|am) .{0,2} (stupid|dumb|thick)',
    ),
    rule(
      'go_away',
      0.7,
      example('Go to hell.'),
      '(stfu|(you|u) (do|really|all|guys)? (suck|stink)$|go to hell|rot in|burn in hell|drop dead|go die|kill yourself|kys|eat shit|shut (the fuck)? up|piss off|bugger off|sod off|bog off|up yours|kiss my|suck my|go screw|get stuffed|can choke|touch grass|(hope|hopefully) (you|u|he|she|they|your) .{0,2} (step|choke|rot|die|burn|suffer|never|stub)|(fuck|screw|sod|stuff|fk) (you|u|off|yourself|yourselves|them all))',
      '((legs|lid|cap|top|base) screw off|screw you (over|need)|hope you never (have|change|close|stop|need|lose)|told to|shut up (shop|and take))',
    ),
    rule(
      'bare',
      0.6,
      example('Idiots.'),
      `^(you|oi|oh you|ye)? (${MEAN})? (${MEAN})? (${NAME.replace('|robot', '').replace('|disgrace', '').replace('|madam', '')}|${SLUR}|useless|pathetic|incompetents)$`,
      '(not|genius) .? .?',
    ),
    rule(
      'creature',
      0.6,
      example('That little worm laughed at me.'),
      '((that|this) (little|nasty|slimy|sour) (worm|cow|toad|weasel|rat|snake|pig|witch|man|madam)|(silly|stupid) (old)? cow$)',
      '(called|of|about|for|feed|find|adopt|sponsor|lost) .? .? .?',
    ),
    rule(
      'foreigner',
      0.65,
      example('Go back to your country.'),
      '(go back to (your|india|africa|china|mexico|where)|learn (to speak)? english|speak english|dirty (foreigner|immigrant)|bloody foreigner)',
      undefined,
      'Attacks a person for where they come from',
    ),
    rule(
      'sexual',
      0.7,
      example('What are you wearing?'),
      '((send|your|see|show me) .{0,1} (nudes|tits|boobs|ass|pussy|panties|underwear)|(sex|sleep|cuddle|make out) with (me|you|u)|(have|had|want|need|like) sex|your sex life|suck .{0,1} (dick|cock)|(suck|lick) (my|me)|blow job|blowjob|(talk|talking) dirty|make love to|(i am|am|so|you|u) (horny|naked|a virgin)|my (dick|cock|penis)|what are you wearing|are you (single|sexy|naked|a virgin)|you are sexy|hey sexy|fuck me|bang you|(wanna|want to) fuck|kinky|sexy time)',
      '((cat|dog|puppy|horse|calf) .{0,5} (lick|suck)|are you single (use|sided|or)|your (panties|underwear) (range|department|section|line|size|sizes|brand|set))',
      'Harasses somebody sexually',
    ),
  ],
};
