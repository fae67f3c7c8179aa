import type { RuleSet } from '../text/rule.ts';

const DEATH = 'Tells of a death';
const LOST = 'Has lost what cannot be made again';
const HURT = 'Says that it hurts';
const DESPAIR = 'Sees little reason to go on';

const KIN =
  'husband|wife|mother|mum|mom|mam|ma|father|dad|da|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|grandad|gran|nan|nana|opa|oma|partner|friend|mate|dog|cat|baby|child|boy|girl|aunt|uncle|parents|pup|puppy|horse|hamster|rabbit';

export const sadness: RuleSet<'sadness'> = {
  id: 'sadness',
  rules: [
    {
      id: 'all_i_have',
      match:
        '((all|only thing|last thing) (that)? (i|we) have (left)? (of|from) (her|him|them|my|our)|(was|were|belonged to) (my|our|his|her) (late|grand|great)? (/^(grand)?(mother|father|ma|pa|dad|mum)s?$/|/^(grand)?(mother|father|ma|pa|dad|mum).s$/) .{0,1}$)',
      weight: 0.45,
      reason: 'Has lost what cannot be replaced',
      example: 'The photos are all I have of her.',
    },
    {
      id: 'says_so',
      match: '(i|we) (am|are|feel) .{0,2} (heartbroken|devastated|grieving|crushed|(so|very|really) sad)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am heartbroken.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'passed_away',
      match:
        '((he|she|they|who|mum|mom|mam|dad|nan|gran|grandad|grandpa|opa|mother|father) (had|has|have|is|was|just|sadly|then|only|suddenly|recently)? (died|passed|been gone))',
      weight: 0.6,
      reason: DEATH,
      example: 'He passed away in the spring.',
      notIf:
        '(battery|phone|laptop|machine|it|connection|server|router|tariff|system|printer|plant|policy|passed (on|in|the|this|last|me|a))',
    },
    {
      id: 'relative_died',
      match: `(my|our|his|her|ma|me|a) (late|best|dear|first|old)? (${KIN}) .{0,3} (died|is dead|is gone|been gone|passed|passed away|is not with us|dying)`,
      weight: 0.65,
      reason: 'Tells of a death in the family',
      example: 'My mum died in March.',
      notIf: '(test|exam|phone|has gone to|passed (the|her|his|it|me))',
    },
    {
      id: 'lost_relative',
      match: `((lost|losing|lose|buried|burying|grieving|mourning|miss|missing|put down|said goodbye to|saying goodbye to) (my|our|his|her|the|a) (late|best|dear|little|old|only|first)? (${KIN})$|put (my|our) .{0,2} (dog|cat|horse|rabbit|puppy|pony) (to sleep|down)|(had|have) to put (him|her|them) (to sleep|down)|(we|i|having|have|just) (just)? (lost|buried) (him|her|opa|mum|dad|nan|mam|gran|my (${KIN})|our (${KIN}))|(not|no longer) with us (anymore|any more)?|was still here|his voice|her voice|(ashes|coffin|urn) .)`,
      weight: 0.55,
      reason: 'Tells of a loss',
      example: 'I lost my husband.',
      notIf: '((dog|cat) (chip|tag|collar|bed)|at the (airport|station)|vote|signal|bike|scattering)',
    },
    {
      id: 'late_relative',
      match: `(my|our|her|his|ma) late (${KIN})`,
      weight: 0.42,
      reason: 'Speaks of somebody who has died',
      example: 'The account of my late husband.',
      notIf: '(on behalf of|executor|policy|estate)',
    },
    {
      id: 'crying',
      match:
        '(i|we|me|was|am|been|were|she|he|daughter|son|girl|boy|toddler|kids|girls|in|had) (just|only|nearly|started|start|was|were|a|not|stop|both|all|have|most|myself)? (crying|cried|cry|sobbing|weeping|tears|wept|sobbed|good cry|teared up)',
      weight: 0.5,
      reason: 'Says that they cried',
      example: 'I was in tears.',
      notIf:
        '(tears of (joy|laughter)|happy|crying out loud|cry wolf|(with|from|sheer) (relief|joy|happiness|lightness|laughing)|good (way|tears)|laughing|could cry|finally|one is i)',
    },
    {
      id: 'makes_sad',
      match:
        '((makes|made|making) (me|us|her|him) .{0,2} (sad|depressed|miserable|unhappy|weep)|heart (sank|broke|breaks|aches)|(broke|breaks|breaking) (my|our|her|his) heart|lump in my throat)',
      weight: 0.6,
      reason: 'Says that it makes them sad',
      example: 'It makes me so sad.',
    },
    {
      id: 'cannot_bear',
      match: '(can|could|do) not (bring myself)',
      weight: 0.5,
      reason: HURT,
      example: 'I cannot bring myself to open it.',
      notIf: 'bear the new',
    },
    {
      id: 'sat_there',
      match:
        '(i|we|she|he) (just|only|went)? (sat|stood|stand) (there$|there like|on the (stairs|floor|bench|kitchen|edge)|in the (car|garden) and)',
      weight: 0.42,
      reason: 'Was struck by it',
      example: 'I just sat on the stairs.',
    },
    {
      id: 'went_quiet',
      match:
        '(she|he|kid|boy|son|daughter|mum|nan|dad|they|mother|grandmother) (has|have|is|went|gone|has gone) (not (spoken|said|wanted|laughed|smiled)|hardly|very quiet)',
      weight: 0.42,
      reason: 'Somebody of theirs is hurt',
      example: 'He has gone very quiet.',
      notIf: 'the accountant',
    },
    {
      id: 'sorry_to_go',
      match: '((sad|sorry|hurts|pains) (to) (go|leave|cancel|close|let|lose|part))',
      weight: 0.45,
      reason: 'Is sad about what ends',
      example: 'I am sad to leave after ten years.',
      notIf: '(note with|sorry to (say|hear) that)',
    },
    {
      id: 'i_miss',
      match: '(i|we|will|shall) (really|just|still|so|will|shall|do)? miss (her|him|them|those|our)',
      weight: 0.45,
      reason: 'Misses it',
      example: 'I really miss her.',
    },
    {
      id: 'last_gift',
      match:
        '((last|only|final) (thing|gift|photo|photos|picture|pictures|present|voicemail|recording|memory|message|keepsake|ones|one) .{0,3} (he|she|from (him|her|my|our))|not believe (they|it|he|she) (are|is) .{0,1} gone|(my|our|his|her) .{0,1} (photos|pictures|videos) (are|were|have been) .{0,1} (gone|deleted|erased|wiped))',
      weight: 0.45,
      reason: LOST,
      example: 'It was the last gift from my grandmother.',
      notIf: '(hours|time|minutes|money|day|refund) .{0,3}',
    },
    {
      id: 'hurts',
      match:
        '((it|that|this|really|so|deeply|rather|bit|still|was) (really|just|deeply|rather|still)? (hurts|stings|stung|hurtful)|(felt|feel|feels|feeling) (like)? (nobody|invisible|so small|very small|worthless|useless|empty|unwanted))',
      weight: 0.5,
      reason: HURT,
      example: 'It really hurts to be treated so.',
      notIf: '(hurts|hurt) (my|his|her|when i (walk|bend))',
    },
    {
      id: 'no_point',
      match:
        '((not|no|any|much) (see)? (the|any|much|a)? point (in|of|to|carrying) .|nothing left to (sell|live|lose)|widowed|lonely|one of me)',
      weight: 0.5,
      reason: DESPAIR,
      example: "I don't see any point in going on.",
      notIf: '(night bell|paying|subscription|keeping|complaining)',
    },
  ],
  words: [
    {
      id: 'strong',
      weight: 0.8,
      reason: 'Names deep sadness',
      state: true,
      words: [
        ...'heartbroken devastated grieving bereaved inconsolable mourning despairing'.split(' '),
        'heart broken',
        'grief stricken',
        'am in pieces',
      ],
    },
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their sadness',
      state: true,
      words: [
        ...'saddened sorrowful tearful gutted deflated homesick distraught'.split(' '),
        'very sad',
        'so sad',
        'me sad',
        'am sad',
        'feel sad',
      ],
    },
    {
      id: 'provokes',
      weight: 0.6,
      reason: 'Says that it is sad',
      words: ['heartbreaking', 'heart wrenching', 'gut wrenching', 'miscarriage', 'stillborn', 'hospice and'],
    },
  ],
};
