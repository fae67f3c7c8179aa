import { near, rule } from './frame.ts';

const ROAD = 'Somebody drives or leaves a vehicle so that people may be hurt';

export const outdoors = [
  rule(
    'bad_driving',
    0.5,
    ROAD,
    'Your driver was on his phone past the school.',
    near(
      'driver|drivers|driving|drives|drove|taxi|cab|bus|coach|minibus|van|lorry|courier|rider|chauffeur|truck|car',
      'on (his|her) phone|asleep at|nodding off|fell asleep|fallen asleep|falling asleep|drunk|smelled of (drink|alcohol|beer)|red light|red lights|swerving|swerved|speeding|doing (40|50|60|70|80|90|100)|texting|wrong side|rumble strip|past the school|knocked (me|her|him)|run me off|off my bike|ran over|hit (a|the) (cyclist|child|dog|kid)|ditch|watching (a|football|soccer|videos)|blind corner|brake lights',
      9,
    ),
    'screen|app|hard drive|usb|golf|could be on',
  ),
  rule(
    'lost_outdoors',
    0.4,
    'Speaks of danger out of doors',
    'There is a hole in the pavement before the door.',
    '(mountain rescue|coastguard|onto the (track|tracks|rails)|on the tracks|(wasp|wasps|hornet|hornets) (nest|nests)|rabies|bitten by|hole in the (pavement|road|floor|ground|path|fence)|across the (footpath|path|pavement)|hard shoulder|black ice|down in a ditch)',
    'charity|game|film|costume|walk through|donate',
  ),
];
