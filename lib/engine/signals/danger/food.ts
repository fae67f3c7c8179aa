import { example } from '../../text/rule.ts';
import { near, rule, SMALL } from './frame.ts';

const ALLERGY = 'Speaks of an allergy';
const NUTS =
  'nut|nuts|peanut|peanuts|cashew|cashews|almond|almonds|hazelnut|hazelnuts|walnut|sesame|gluten|wheat|barley|milk|dairy|lactose|egg|shellfish|prawn|prawns|soy|soya|celery|mustard|pistachio';

export const food = [
  rule(
    'has_allergy',
    0.65,
    ALLERGY,
    example('You served it although I have a severe nut allergy.'),
    `((nut|peanut|milk|egg|shellfish|gluten|dairy|sesame|latex|severe|severely|deadly|food|seriously|badly) (nut|peanut|food)? (allergy|allergic|allergies)|(can|may|must|do) not (have|eat|touch|be (anywhere)? near|go near) .{0,2} (${NUTS}))`,
    '(outgrew|outgrown) .|allergy .{0,3} (outgrown|grew out)',
  ),
  rule(
    'allergic_to',
    0.55,
    ALLERGY,
    example('Guest in 4 is allergic to bees, please tell the guide.'),
    '(allergic (to|reaction|reactions|shock)|(has|have|had|with|got|an|bad|his|her|our|my) .{0,2} (allergy|allergies)|anaphylaxis|anaphylactic|anaphylactics|epipen|epipens|epi pen|adrenaline|coeliac|celiac|(in|got|has|had|covered in|with|body) hives|hives (on|all)|swells up|(bad|nasty) reaction|reacts to|antihistamine|antihistamines|benadryl|into shock|undeclared .)',
    '(epipen|pen|epi pen) (trainer|trainers)|(outgrew|outgrown) .|allergy .{0,3} (outgrown|grew out)|not allergic|allergic to (nothing|homework|paperwork|mondays|chaos|small|being told|anything with|cleaning|cooking|change|work|mornings|you|bad|your|phone|meetings|paying|spreadsheets|cheap|people|cats do)|which of|do you|holder|case for|(adrenaline|rush) (junkie|rush)|no .{0,2} allergies|any allergies|hay|if a person|recipe|(allergic|allergy) to (cats|dogs|dust|wool|feathers|down|nickel|pollen|hay)|(one|two|three|vegan|vegetarian) .{0,2} (coeliac|celiac)',
  ),
  rule(
    'swelling',
    0.6,
    'Speaks of an allergic reaction',
    example('His lips are going puffy.'),
    near(
      'lips|lip|face|tongue|throat|eye|eyes|neck|mouth|airway|gums|hand|arm|finger|leg|foot|ankle',
      'puffy|swollen|swelling|swell|swelled|swells|itchy|itching|numb|tingling|tingle|tingly|gone blue|like a sausage|odd|funny',
      5,
    ),
    'mascara|eyes (hurt|are tired)|tears|funny (face|look)|laughing|swollen (battery|wood)',
  ),
  rule(
    'mislabelled',
    0.55,
    'The label does not name what is in it',
    example('The label says nut free but it lists cashew.'),
    near(
      `(${NUTS}) free|may contain|contains|contain|label|wrapper|ingredients|small print|vegan|vegetarian|menu|packet`,
      `(${NUTS}) (pieces|traces|in|oil|sauce|butter|scoop)|(contains|contain|found|lists|pieces|crushed|traces|has) .{0,4} (${NUTS})`,
      9,
    ),
    '(does|do|is) (it|the|your|this|they)|which|any|options|option',
  ),
  rule(
    'ate_foreign',
    0.6,
    'Found something harmful in food or a thing',
    example('There was glass in my baby food.'),
    near(
      'glass|metal|splinter|splinters|shard|shards|needle|needles|nail|mould|mold|mouldy|blade|razor|screw|maggots|maggot|mouse|rat|poison|bleach|wire|staple|plastic|bone|worm|magnet|magnets|pin|pins',
      '(food|soup|salad|yogurt|yoghurt|bread|rice|cereal) (has|had)|(in|inside|from|out of|into) .{0,3} (food|meal|soup|bottle|burger|salad|sandwich|cereal|bread|jar|tin|pizza|mouth|throat|chicken|rice|yogurt|yoghurt|sauce|porridge|formula|puree|cake|biscuit|wrap|chocolate|muesli|smoothie|curry|toy|teddy|cot|crib|mattress|pillow|shoe|nappy|cheek|pouch|packet)',
      6,
    ),
    'coffee (table|machine)|(wine|drinking|empty) glass|glass (jar|bottle|of|door|lid)|in (a|the) (glass|plastic)|nail (polish|varnish|file)|computer|mouse mat|in plastic|plastic (bag|bottle|wrap|packaging|free)|pin (code|number)|wrapped',
  ),
  rule(
    'sharp_in_pack',
    0.6,
    'Found something harmful in food or a thing',
    example('My wife found a needle in the bag of peas.'),
    '(needle|needles|syringe|razor blade|blade|shard|shards|splinters|snake|scorpion) .{0,4} (in|inside|among) (a|the|my|our|your|his|her|its) .{0,3} (bag|bags|pack|packet|punnet|box|bar|tub|crate|delivery|peas|bananas|grapes|salad|cot|sofa|seat|sandpit|pool)',
    'sewing|knitting|blade (runner|server)|box set|snake (plant|print|skin|game)|missing',
  ),
  rule(
    'swallowed',
    0.55,
    'Somebody has swallowed or chewed what they should not',
    example('My son swallowed a magnet.'),
    `((swallowed|ate|eaten|chewed|bitten|licked|drank|choked|choking|choke|gagged) .{0,6} (battery|batteries|magnet|magnets|tablets|pills|blister|button|bead|beads|plastic|squeaker|packet|sachet|piece|pieces|string|detergent|descaler|bleach|cleaner|antifreeze|petrol|capsule|leaf|berries|polystyrene|gel|stuffing)|(${SMALL}|he|she) .{0,8} (swallowed|choked|choking|gagging|(in|into|from) (his|her|their) (mouth|cheek|throat))|(button|coin|small|loose) (battery|batteries|magnet|magnets|parts|part))`,
    'menu|course|machine|form|card|choked up|homework|piece of cake|no small|spare',
  ),
  rule(
    'drank_cleaner',
    0.6,
    'Somebody has drunk what is no drink',
    example('My nan drank the descaling liquid.'),
    '(drank|drunk|drink|sipped|swallowed|gulped) .{0,4} (liquid|fluid|cleaner|cleaning|descaling|descaler|solvent|thinner|drain|screenwash|coolant|detergent|disinfectant|sanitiser)',
    'machine|before using|app|should not|drinking water',
  ),
  rule(
    'recalled',
    0.45,
    'Was recalled or is no longer good',
    example('I ate one of the recalled yoghurts.'),
    '(recalled|recall (page|notice|list|thing|number|letter|on|for|email)|(under|on|part of) .{0,2} recall|(seal|seals) .{0,4} (broken|tampered|opened|pierced)|tampered|(out of date|expired|past its date|use by) .{0,8} (twins|baby|milk|formula|inhaler|epipen|sunscreen|ate|eaten))',
    '(i|as|never|he|she|fondly|we|who|memory|total) recalled|recall (a|the) (message|email)|meter',
  ),
];
