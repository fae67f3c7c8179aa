import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const ROAD = 'Somebody drives or leaves a vehicle so that people may be hurt';

export const outdoors: Rule[] = [
  {
    id: 'bad_driving',
    match: near(
      'driver|drivers|driving|drives|taxi|cab|bus|coach|minibus|van|lorry|courier|rider|chauffeur|he',
      'on his phone|on her phone|(asleep|nodding off) at|fallen asleep|falling asleep|drunk|smelled of (drink|alcohol)|red lights|ran (a|two|three) red|two reds|swerving|swerved|speeding|doing (40|50|60|70|80|90|100)|crossed onto|texting|wrong side|rumble strip|past the school|knocked (me|her|him)|run me off|off my bike|ran over|engine .{0,2} running|hit (a|the) (cyclist|child|dog|kid)|ditch|bouncing down|still driving',
      9,
    ),
    weight: 0.55,
    reason: ROAD,
    example: 'Your driver was on his phone past the school.',
    notIf: '(swerving the question|screen|app|hard drive|usb|golf)',
  },
  {
    id: 'water_and_heights',
    match: near(
      'tide|tides|current|rip|ice|iced|frozen|ridge|gully|cliff|cove|sands|avalanche|crevasse|lifeboat|coastguard|undertow|summit|pass|mountain|reservoir|lake|pool|deep end|via ferrata|river|hikers|trail|rocks',
      'lost|light is going|getting dark|rip|turned back|out twice|kids|teenagers|children|swim|swimmers|calm|safe|not safe|drowned|drown|iced|stranded|stuck|nobody answers|wind|no hut|is not there|rock|buggy|pulls|loose|off the|stone fall|without|canvas|still sending|shelter|both sides',
      8,
    ),
    weight: 0.35,
    reason: 'Speaks of danger on water, ice or heights',
    example: 'There is a rip off the rocks, kids swim there.',
    notIf:
      '(bus pass|season pass|ski pass|boarding pass|day pass|lost (my|the|a) .{0,2} pass|pass lost|current (account|balance|bill|plan|price|contract|address|version|address|tariff|order|owner)|frozen (account|screen|food|chips|peas|pizza|berries)|pool table|lake view|swim (lessons|class|cap|suit)|ice (cream|rink|cubes|maker)|screen|account|wind up|card)',
  },
  {
    id: 'lost_outdoors',
    match:
      '(lost on the (ridge|hill|mountain|moor|trail)|mountain rescue|coastguard|lifeboat|avalanche|stranded (on|in|at|with)|level crossing|onto the (track|tracks|line|road|rails)|(wasp|wasps|hornet|hornets) (nest|nests)|rabies|bitten by|snake|barbed wire|hole in the (pavement|road|floor|ground|path)|across the (footpath|path|pavement)|hard shoulder)',
    weight: 0.4,
    reason: 'Speaks of danger out of doors',
    example: 'There is a hole in the pavement before the door.',
    notIf: '(snake (plant|skin|print|oil|game)|game|film|costume)',
  },
];
