import type { Rule } from '../../text/rule.ts';
import { near, SMALL } from './frame.ts';

const ALLERGY = 'Speaks of an allergy';
const NUTS =
  'nut|nuts|peanut|peanuts|cashew|almond|hazelnut|walnut|sesame|gluten|wheat|barley|milk|dairy|lactose|egg|shellfish|soy|soya|celery|mustard|fish';
const FOOD =
  'food|meal|soup|bottle|burger|salad|sandwich|cereal|bread|coffee|milk|jar|tin|can|pizza|mouth|throat|chicken|rice|yogurt|yoghurt|sauce|porridge|formula|puree|cake|biscuit|wrap|chocolate|muesli|drink|juice';

export const food: Rule[] = [
  {
    id: 'has_allergy',
    match:
      '(nut|peanut|milk|egg|shellfish|gluten|dairy|sesame|latex|severe|severely|deadly|food|seriously|badly) (nut|peanut|food)? (allergy|allergic|allergies)',
    weight: 0.65,
    reason: ALLERGY,
    example: 'You served it although I have a severe nut allergy.',
  },
  {
    id: 'allergic_to',
    match:
      '(allergic (to|reaction|reactions|shock)|(allergy|allergies) .{0,6} (same|kitchen|crew|table|airline|writing|chef|told|please|tray|despite|bed|like)|anaphylaxis|anaphylactic|epipen|epi pen|adrenaline (pen|pens|injector)|coeliac|celiac|hives|(goes into|into) shock|swells up|bad reaction|reacts (to|badly|with)|undeclared .)',
    weight: 0.45,
    reason: ALLERGY,
    example: 'Guest in 4 is allergic to bees, please tell the guide.',
    notIf:
      '(allergic to (work|mornings|you|bad|your|phone|meetings|paying|spreadsheets|cheap|people)|which of|do you|holder|pouch|trainer|case for|no .{0,2} allergies|association|society)',
  },
  {
    id: 'swelling',
    match:
      '(lips|lip|face|tongue|throat|eye|eyes|neck|mouth|airway|gums) .{0,5} (puffy|swollen|swelling|swell|swelled|itchy|itching|numb|tingling|tingle|tingly|blue|tight|closing|like a sausage|feels odd|feels funny|lump)',
    weight: 0.7,
    reason: 'Speaks of an allergic reaction',
    example: 'His lips are going puffy.',
    notIf: '(mascara|eyes (hurt|are tired)|tears)',
  },
  {
    id: 'rash',
    match:
      '(rash|blisters|blistered|blistering|welts|burns|stings|red marks) .{0,8} (neck|face|spread|spreading|spreads|came|up to|elbows|elbow|skin|him|her|me|all over|since|after|cream|arms|legs|hands|woman)',
    weight: 0.4,
    reason: 'Speaks of harm to the skin',
    example: 'The rash is spreading to her face.',
    notIf: '(rash (guard|vest|decision)|burns (through|me (out|up))|cd)',
  },
  {
    id: 'mislabelled',
    match: near(
      `(${NUTS}) free|may contain|contains|label|wrapper|ingredients|small print|vegan|safe`,
      `contains|(contain|contains|contained|found|lists|pieces|crushed|traces|in it) .{0,4} (${NUTS})|(peanut|nut|cashew|almond|sesame|wheat|barley) .{0,3} (pieces|traces|in|scoop)|lips|coeliac children|epipen`,
      9,
    ),
    weight: 0.5,
    reason: 'The label does not name what is in it',
    example: 'The label says nut free but it lists cashew.',
    notIf: '(does (it|the|your|this)|which (of|ones)|parcel contains|order contains|box contains|app contains)',
  },
  {
    id: 'ate_foreign',
    match: near(
      'glass|metal|splinter|shard|shards|needle|nail|mould|mold|blade|razor|screw|maggots|maggot|mouse|rat|insect|poison|bleach|wire|staple|staples|worm|worms|magnet|magnets|magnet ball',
      `(in|inside|from|out of|into) (my|the|our|his|her|a|your)? .{0,2} (${FOOD}|toy|teddy|cot|mattress|pillow|shoe|nappy|cheek|croutons)`,
      6,
    ),
    weight: 0.6,
    reason: 'Found something harmful in food or a thing',
    example: 'There was glass in my baby food.',
    notIf: '(coffee (table|machine)|(wine|drinking|empty) glass|glass (jar|bottle|of|door|lid)|nail (polish|varnish|file)|computer|mouse mat)',
  },
  {
    id: 'not_cooked',
    match: near(
      'chicken|burger|burgers|pork|kievs|sausage|sausages|mince|turkey|mussels|oysters|mushroom|mushrooms|meat|cheese|yoghurts|eggs',
      'raw|pink|undercooked|bloody|death cap|poisonous|off|listeria|salmonella|smells|recall|recalled|sick|ill|vomiting|warm',
      6,
    ),
    weight: 0.4,
    reason: 'Food that may make somebody ill',
    example: 'The chicken was pink in the middle.',
    notIf: '(pink (box|bag|salt|ribbon)|(percent|money|%) off|off (the|to|my)|raw (dog|pet)|warm (day|welcome))',
  },
  {
    id: 'sick_from_food',
    match:
      '(food poisoning|salmonella|listeria|(violently|all) (sick|ill)|(vomiting|vomited|threw up|throwing up|gagging|retching)|poisoned (me|us|him|her|my)|made (me|us|him|her|(my|our) .) (very|really|so|violently)? (sick|ill|throw up|vomit))',
    weight: 0.4,
    reason: 'Says that it made somebody ill',
    example: 'We got food poisoning from your chicken.',
    notIf: 'sick (of|and tired)',
  },
  {
    id: 'swallowed',
    match: near(
      'swallowed|ate|eaten|chewed|bitten|mouth|licked|drank|choked|choking|choke',
      `(battery|batteries|magnet|magnets|tablets|pills|blister|button|beads|bead|plastic|squeaker|glow|packet|sachet|part|piece|pieces|string|detergent|capsule|leaf|berries) .{0,9} (${SMALL}|he|she)|${SMALL}`,
      8,
    ),
    weight: 0.45,
    reason: 'Somebody small has swallowed or chewed what they should not',
    example: 'My son swallowed a magnet.',
    notIf:
      '(kids (menu|meal|first aid)|course|chewed (through|up) (my|the) (shoe|shoes|sofa)|(machine|form|card) swallowed|cat food|dog food|choked up|word of mouth|baby (food|bottle)|homework|girl friend|ate (out|there|dinner|lunch|cake))',
  },
  {
    id: 'recalled',
    match: '(recalled|recall (page|notice|list|thing|number|letter|on|for)|is (it|that|this|there) .{0,2} recall|(out of date|expired|past its date) .{0,8} (twins|baby|milk|formula|inhaler|epipen|cream|sunscreen))',
    weight: 0.45,
    reason: 'Was recalled or is no longer good',
    example: 'I ate one of the recalled yoghurts.',
    notIf: '((i|as|never|he|she|fondly|we|who|memory|total) recalled|recall (a|the) (message|email))',
  },
];
