import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const ROAD = 'Somebody drives or leaves a vehicle so that people may be hurt';

export const outdoors = [
  rule(
    'bad_driving',
    0.5,
    ROAD,
    example('Your driver was on his phone past the school.'),
    near(
      'driver|drivers|driving|drives|drove|taxi|cab|bus|coach|minibus|van|lorry|courier|rider|chauffeur|truck|car',
      'on (his|her) phone|asleep at|nodding off|fell asleep|fallen asleep|falling asleep|drunk|smelled of (drink|alcohol|beer)|red light|red lights|swerving|swerved|speeding|doing (40|50|60|70|80|90|100)|texting|wrong side|rumble strip|past the school|knocked (me|her|him)|run me off|off my bike|ran over|hit (a|the) (cyclist|child|dog|kid)|ditch|watching (a|football|soccer|videos)|blind corner|brake lights',
      9,
    ),
    'screen|app|hard drive|usb|golf|could be on',
  ),
  rule(
    'adrift',
    0.6,
    'Somebody is in danger on the water',
    example('The engine died and we are drifting towards the weir.'),
    '(drifting (out|towards|onto|into|away from) .{0,2} (sea|weir|rocks|shipping|lane|falls|shore|harbour)|(drifting|adrift) .{0,8} (boat|engine|oars|paddle|weir)|(boat|dinghy|kayak|canoe|paddleboard) .{0,4} (sinking|taking on water|capsized|adrift|filling))',
    'toy|bath|model|game|film|book|away from (your|the) (brand|shop|company)',
  ),
  rule(
    'lying_there',
    0.6,
    'Somebody lies hurt, is under water or has slipped',
    example('A cyclist is lying in the road.'),
    '((cyclist|man|woman|child|person|someone|somebody|lad|girl|boy|lady|he|she|dog|biker|pedestrian) .{0,3} (lying|lies) .{0,2} (in|on) the (road|street|floor|ground|track|tracks|pavement|path|stairs)|(kid|child|boy|girl|toddler|he|she|swimmer) (just)? (went|gone|goes|slipped) under|(man|woman|child|kid|lady|boy|girl|person|someone|somebody|customer|guest) (has|have|had)? (just)? (fallen|fell) (in|into|down|off|from|through)|face down in the (water|pool)|(iced over|icy|slippery|black ice|sheet ice) .{0,9} (gone down|went down|fell|fallen|slipped))',
    '(fallen|fell) (in love|into the trap|through the (cracks|net))|went under (the (name|hammer|bed|table|knife)|a|our|my)|film|painting|photo|statue|asleep',
  ),
  rule(
    'lost_outdoors',
    0.4,
    'Speaks of danger out of doors',
    example('There is a hole in the pavement before the door.'),
    '(mountain rescue|coastguard|onto the (track|tracks|rails)|on the tracks|(wasp|wasps|hornet|hornets) (nest|nests)|rabies|bitten by|hole in the (pavement|road|floor|ground|path|fence)|across the (footpath|path|pavement)|hard shoulder|black ice|down in a ditch)',
    'charity|game|film|costume|walk through|donate',
  ),
  rule(
    'child_missing',
    0.55,
    'A child cannot be found',
    example('Our son has not come back from the kids club.'),
    '((boy|girl|son|daughter|toddler|kid|lad|grandson|granddaughter|(my|the|a) child|children) (is|has|was|are)? .{0,1} (missing|nowhere to be found|not (come home|come back|been seen|got off|turned up|arrived)|still on the bus)|lost (boy|girl|child|toddler|kid)|not find (my|our|the) (son|daughter|child|boy|girl|toddler|kids|grandson|granddaughter))',
    'missing (a|an|the|his|her|out|one|two)|missing from the (photo|list|form|picture)|(arrived|turned up) (yet)? (in|on) (the|your) (list|app|account)|toy|doll|shoe|shoes|coat|book|lost child (benefit|form)',
  ),
];
