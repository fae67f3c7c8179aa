import type { RuleSet } from '../text/rule.ts';

const EXPECTED = 'Expected better';
const WORSE = 'Says that it used to be better';
const NOT_AS = 'Got something other than what was promised';
const SHAME = 'Calls it a waste or a shame';
const REGRET = 'Regrets the choice';
const POOR = 'Calls it poor';
const LOYAL = 'Expected to be treated better after so long';

export const disappointment: RuleSet<'disappointment'> = {
  id: 'disappointment',
  rules: [
    {
      id: 'calls_it',
      match:
        '(i|we) (am|are|was|were) (really|very|so|just)? (not|far from|less than) .{0,1} (happy|impressed|satisfied|pleased|amused)',
      weight: 0.45,
      reason: 'Says that they are not content',
      example: "I'm not happy.",
      notIf: '(if|unless|until|would|not (unhappy|dissatisfied|displeased)|not sure)',
    },
    {
      id: 'says_so',
      match:
        '((i|we) (am|are|feel) .{0,2}|^(slightly|mildly|rather|quite|very|so|pretty|(just|only)? a .{0,1} (bit|little|tad|touch))) (disappointed|let down|dissatisfied|gutted)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am very disappointed.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'expected_more',
      match:
        '((expected|expecting|hoped|hoping|deserve|deserved|expect) .{0,4} (more|better|different|of you|from (you|a|the|your)|an apology)|(not|hardly) what (i|one|we|you) (would)? (expect|expects|expected)|expected too much)',
      weight: 0.5,
      reason: EXPECTED,
      example: 'I expected better from you.',
      notIf:
        '(expecting (a|my|our)? (baby|parcel|call|delivery)|(better|more) than (i|we)? (hoped|expected)|(better|faster) than)',
    },
    {
      id: 'had_hoped',
      match:
        '((had|was|were|half|would have) (half|really|rather)? (hoped|hoping) (for|that|it|you|we|this)|(i|we|one|it) would have (hoped|liked it|thought|expected)|you would (think|have thought))',
      weight: 0.5,
      reason: EXPECTED,
      example: 'I would have hoped for a call.',
      notIf: '(hoping to (buy|book|order|change|come|visit))',
    },
    {
      id: 'thought_it',
      match: '(thought|assumed|imagined) .{0,5} (would be|cared|meant .$|be (thicker|bigger|better|different))',
      weight: 0.4,
      reason: EXPECTED,
      example: 'I thought it would be thicker.',
      notIf: '(thought (i|we|he|she)|never thought)',
    },
    {
      id: 'believed_you',
      match: '(i|we) (believed|trusted|defended|vouched for|stood up for) (it|you|in you|the word|that)',
      weight: 0.45,
      reason: REGRET,
      example: 'I believed you and told everybody.',
      notIf: '(not|never)',
    },
    {
      id: 'used_to_be',
      match:
        '((you|it|they|this|that|your .) (really|always|all)? used to (be|have|stand|taste|love|mean|make|know|answer|hand)|^used to|not what (it|they|you) (once)? (was|were|used)|remember when|(i|we) (liked|loved|preferred) (you|it better|the old)|i miss (the|it|your)|gone (downhill|to the dogs)|back the (old|real|original)|not the .{0,2} (i|we) (used to|fell for|once))',
      weight: 0.4,
      reason: WORSE,
      example: 'You used to be so reliable.',
      notIf:
        '(get used to|used to be (called|known|mine|on|in|at|a (nurse|teacher|driver|member))|i used to (work|be a|live|have a)|happened to (my|the (order|parcel|refund)))',
    },
    {
      id: 'last_with_you',
      match:
        '((last|final) (shop|order|time|booking|meal|stay) .{0,2} (with|from|here|i do)|(be|consider this|was) my last .|never again (with|will)?$|(will|would|shall) not be (back|returning|recommending)|(would|will|do) not (recommend|buy again|order again)|wish (i|we) (had)? (never|not) (bought|ordered|booked|joined)|i regret (buying|ordering|booking|recommending))',
      weight: 0.28,
      reason: REGRET,
      example: 'This is the last shop I do with you.',
    },
    {
      id: 'such_a_shame',
      match:
        '((a|such a|what a|bit of a|real|crying|only a) (shame|pity|letdown|let down|bummer)|(shame|pity) about|^(shame|pity|what a waste)|waste of (money|cash))',
      weight: 0.45,
      reason: SHAME,
      example: 'It is such a shame.',
      notIf: '(shame on|no|if it is)',
    },
    {
      id: 'felt',
      match:
        '((bit|little|rather|kind of|sort of|just|quite|so|really|very|am|feel|felt|left|more|deeply|^) (disappointed|gutted|deflated|let down|underwhelmed|bummed|dismayed|disheartened|disillusioned|unimpressed|dissatisfied|short changed)|(bit|little|rather) (flat|sore|hurt|gutted)|(took|takes|knocked) the (shine|wind|edge|gloss))',
      weight: 0.55,
      reason: 'Names their disappointment',
      example: 'We came home rather deflated.',
      notIf: '(he|she|they|boss|never|not) (is|was|were|will be|be|feel)? disappointed',
    },
    {
      id: 'not_what',
      match:
        '(not|nothing|nowhere) (at all|really|quite|near)? (what|like|as) .{0,2} (ordered|expected|expects|advertised|described|promised|pictured|paid|hoped|shown|picture|pictures|photo|photos|agreed|signed|brochure|website)',
      weight: 0.5,
      reason: NOT_AS,
      example: 'It is not what I ordered.',
      notIf: '(not as (i|we) (expected|hoped) (it|them) to|better)',
    },
    {
      id: 'than_shown',
      match:
        '((thinner|smaller|darker|shorter|worse|poorer|flimsier|duller|cheaper|less .) than .{0,3} (picture|pictures|photo|photos|advertised|description|shown|expected|promised)|(photo|photos|picture|pictures|advert|brochure|model) (it|they)? (looked|shows|showed|promised) .{0,2} (richer|bigger|better|nicer|proper|like|a))',
      weight: 0.4,
      reason: NOT_AS,
      example: 'The fabric is thinner than in the picture.',
    },
    {
      id: 'voucher_for',
      match: '(voucher|coupon|credit) for (a|my|four|our|ruining|two|three)',
      weight: 0.45,
      reason: LOYAL,
      example: 'A five pound voucher for a ruined carpet.',
      notIf: '(is there|how|do|can|could|code|gift|use|have|got) .{0,4} (voucher|coupon|credit|discount)',
    },
    {
      id: 'new_get_more',
      match:
        '((new|newer) (customers|customer|people|members|ones) .{0,3} (get|gets|got|only|pay|pays|for half)|(how you|you) (treat|reward|repay|thank) (your|loyal|us|somebody|long)|this is (the|how|what) .{0,2} (reply|thanks|answer|treatment) (i|we) (get|got|am))',
      weight: 0.4,
      reason: LOYAL,
      example: 'New customers get the same for half.',
      notIf: 'gift',
    },
    {
      id: 'after_years',
      match:
        '(after (all|so many) (these|those|my|our|the)? (years|loyalty|time) .{0,5} (this|how|nobody|not|never|nothing|you (still|just)|i (expected|deserve|thought|get|got))|(never|not once) (complained|missed (a|one)|been late|had (a bad|cause)) .{0,14} (until|now|but|one|then|yet)|(years|decades) and (now|this|nobody|a|i (find|get|got|cannot)))',
      weight: 0.4,
      reason: LOYAL,
      example: 'After all these years, this is the reply I get?',
      notIf: '(still (love|works|working|going|great)|loving|happy|thank|this is (why|how))',
    },
    {
      id: 'was_looking_forward',
      match:
        '((was|were|had been|been) (so|really|all)? (looking forward|excited|counting (down|the days))|saved (for|up|since|.) (months|since|weeks|up|years)|cried .{0,3} (way home|all (evening|night|day)|most of))',
      weight: 0.4,
      reason: 'Was looking forward to it',
      example: 'We were so looking forward to it.',
      notIf: 'looking forward to (hearing|your|the reply|seeing)',
    },
    {
      id: 'sold_out_again',
      match:
        '((sold out|out of stock|discontinued|closed) again|you (have|really|gone and)? (dropped|discontinued|scrapped|improved|ruined|killed) (the|my|it|our)|half (shut|closed|empty))',
      weight: 0.4,
      reason: SHAME,
      example: 'Sold out again?',
      notIf: 'where|please',
    },
    {
      id: 'faint_praise',
      match:
        '(just fine$|^(oh well|meh)|(could|should|might) (be|have been|do) (a lot|much|so much|a bit)? better|could have been better|nothing special|not worth (it|the|a|my))',
      weight: 0.4,
      reason: POOR,
      example: 'It was fine, just fine.',
    },
    {
      id: 'poor_quality',
      match:
        '((poor|bad|awful|terrible|horrible|dreadful|shoddy|substandard|lousy|mediocre|rubbish|useless) (quality|service|experience|communication|packaging|condition|job|food|value|choice|delivery|show)|(quality|service|food|stitching|sound) .{0,1} (is|was|has become|has gone) .{0,2} (poor|awful|terrible|dreadful|rubbish|shoddy|down|dire)|^(terrible|horrible|awful|dreadful|abysmal|mediocre) .|now (for)? the (other|bad|less good|not so good) (bit|part|news|side))',
      weight: 0.45,
      reason: POOR,
      example: 'Very poor quality.',
      notIf: '(weather|terrible (pain|news|headache))',
    },
    {
      id: 'new_is_worse',
      match:
        '((new|latest|current|updated) .{0,2} (ui|design|look|layout|interface|version|update|app|menu|site|website|recipe|logo|format|colours|colors|icon|icons) .{0,1} (is|are|looks|look|was|feels|seems) .{0,2} (terrible|awful|horrible|ugly|worse|hideous|bad|garbage|trash|rubbish|horrendous|a mess|a disaster|a step back|a downgrade|unusable|ridiculous)|(hate|dislike|do not like|can not stand|not a fan of) the (new|latest|current) .|(go|put it|change it|switch|roll|bring) back .{0,2} (to)? (the)? (old|previous|original|way it was|last version))',
      weight: 0.5,
      reason: 'Finds the new one worse',
      example: 'The new design is awful.',
      notIf: '((how|way) .{0,4} (go|switch|change|roll) back|not (bad|look bad))',
    },
    {
      id: 'not_the_best',
      match:
        '((not|never) (the|a|exactly the) (best|great|good|nicest|greatest|pleasant) .{0,1} (experience|service|start|look|impression|first impression|value|stay|buy|purchase|film|meal)|(would|do|can|could) not (really|honestly)? recommend|(do not|dont) (waste your|bother|buy)|(cheap|utter|absolute|total|complete|pure) (rubbish|junk|tat|trash|crap|garbage)|(sadly|unfortunately|really|so) (overpriced|underwhelming|mediocre)|(overpriced|overrated) (for|and|but|junk|rubbish))',
      weight: 0.45,
      reason: POOR,
      example: 'Not the best experience, to be honest.',
      notIf: '(would|could) not recommend .{0,4} (more|enough|highly)',
    },
    {
      id: 'broke_at_once',
      match:
        '(broke|snapped|tore|ripped|cracked|fell apart|died|failed|peeled|stopped working) .{0,2} (the|on|after|within|in) .{0,1} (first|one|two|a|second|third|less) .{0,1} (time|use|day|days|week|weeks|wash|wear|month|ride)',
      weight: 0.4,
      reason: 'Did not last',
      example: 'The zip broke the very first time I wore it.',
      notIf: '(i|we) (broke|snapped|tore|failed|died)',
    },
    {
      id: 'day_gone',
      match: '(been|come) and gone',
      weight: 0.4,
      reason: 'Came too late',
      example: 'Monday has been and gone.',
    },
    {
      id: 'ruined',
      match: '(ruined|spoiled|spoilt|wrecked|ruining) (my|our|his|her|their|everything) .',
      weight: 0.5,
      reason: 'Says what it has ruined',
      example: 'You ruined our wedding day.',
      notIf: '(i|we|he|dog) (have|has)? (ruined|wrecked|spoiled)|(would|will|could) (ruin|spoil)',
    },
    {
      id: 'let_down',
      match: '(let|letting|lets) (me|us|everyone|him|her|them) .{0,2} down',
      weight: 0.5,
      reason: 'Says they were let down',
      example: 'You have let me down.',
      notIf: '(please|do) not let',
    },
    {
      id: 'not_impressed',
      match:
        '(not|hardly|less than|far from) (at all|very|really|too|exactly)? (impressed|pleased|satisfied|thrilled|happy (with|about|at))',
      weight: 0.5,
      reason: 'Says they are not satisfied',
      example: 'I am not impressed.',
      notIf: '(only|never been)',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their disappointment',
      state: true,
      words: [
        'disappointed',
        'dissatisfied',
        'disheartened',
        'disillusioned',
        'underwhelmed',
        'crestfallen',
        'dismayed',
        'saddened',
      ],
    },
    {
      id: 'provokes',
      weight: 0.5,
      reason: 'Says that it is disappointing',
      words: [
        'disappointing',
        'disappointment',
        'disappointingly',
        'underwhelming',
        'disheartening',
        'letdown',
        'lacklustre',
        'mediocre',
        'subpar',
        'shoddy',
        'unsatisfactory',
      ],
    },
    {
      id: 'poor',
      weight: 0.2,
      reason: POOR,
      words: [
        'terrible',
        'horrible',
        'awful',
        'dreadful',
        'very poor',
        'rubbish',
        'ruined',
        'overpriced',
        'inedible',
        'disgrace',
        'sadly',
        'such a pity',
      ],
    },
  ],
};
