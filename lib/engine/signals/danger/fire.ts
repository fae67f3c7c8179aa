import type { Rule } from '../../text/rule.ts';
import { ELECTRIC, near } from './frame.ts';

const FIRE = 'Speaks of fire, smoke or heat';
const OVER =
  '(fire|smoke) (damage|damaged|insurance|claim|certificate|effect|tv|stick|pit|door|exit|grey|gray)|(stop|stopped|quit|give up|giving up|no|non) smoking|smoking (room|area|hot|policy|like)|(in|since|back in|after|before|during) (the|our|that|my|/^(19|20)[0-9][0-9]$/)|years ago|figuratively|lol|sparks joy|sparking water|your team|(chocolate|cheese|butter|ice|ice cream|candle|candles|cream)';

export const fire: Rule[] = [
  {
    id: 'caught_fire',
    match:
      '(caught (fire|light|alight)|catch (fire|light)|catches fire|catching fire|burst into flames|up in (flames|smoke)|on fire|fire (hazard|risk|brigade|department)|(electrical|house|small|kitchen) fire|firefighters|exploded|explode|explodes|explosion|sparks|sparking|sparked|small flame|smoldering|smouldering|burning smell|overheating|overheats|overheated|thermal runaway|set (it|itself|alight))',
    weight: 0.5,
    reason: FIRE,
    example: 'Sparks came out of the plug.',
    notIf: `(${OVER})`,
  },
  {
    id: 'smoke',
    match: `((is|are|started|starts|began|keeps|still|was|were|just|actually) smoking|smoke (is|was|coming|came|pouring|from|out|everywhere|in)|(a|of|saw|see|some|makes|made a|emits) (smoke|flame|flames) .{0,4} (from|out|in|of|last|behind|under)|haze .{0,5} (shutter|door|room|ceiling))`,
    weight: 0.5,
    reason: FIRE,
    example: 'There is smoke coming from the dryer.',
    notIf: `(${OVER})`,
  },
  {
    id: 'burning_smell',
    match: near(
      'smell|smells|smelt|smelled|smelling|stinks|stink|reeks|whiff|pong|stench|odour|odor',
      'burning|burnt|smoke|singed|scorched|scorching|melting|(hot|melted|burnt) (plastic|rubber|wire|metal)|rubber|electrical|fishy|fish and hot',
      4,
    ),
    weight: 0.6,
    reason: FIRE,
    example: 'Smells like burning hair when I switch it on.',
    notIf: '(candle|candles|incense|perfume|coffee|bbq|barbecue|smoky)',
  },
  {
    id: 'scorch_marks',
    match: near(
      ELECTRIC,
      'brown|scorched|scorching|scorch|charred|singed|melted|melting|burnt|burned|puffed|bulging|bulged|swollen|swelled|swelling|ballooned|crackle|crackles|crackling|buzzes|buzzing|fizzing|hissing|sparks|smoking|smoke|bare|frayed|arcing|crisp',
      5,
    ),
    weight: 0.45,
    reason: 'It runs hot, swells, smokes or has burnt',
    example: 'There are brown marks on the plug.',
    notIf:
      '(in (brown|black)|brown (box|cable|cord|one|paper|leather|envelope|bag|finish|version)|(cd|dvd|disc|toast|coffee|cake|dinner)|app|burnt orange|phone (buzzes|buzzing)|light brown|brown lead)',
  },
  {
    id: 'too_hot',
    match:
      '((so|too|very|burning|red|really|extremely|dangerously|spicy|scalding|boiling|piping) hot .{0,6} (touch|hold|burn|burns|burned|burnt|melting|melted|smoking|skin|fingers|hand|palm|mark|marks|red|blister|blisters)|hot to (the)? (touch|hold)|(runs|went|goes|turned|is|comes out) scalding|scalded (me|my|him|her|himself|herself)|boiling water .{0,4} (over|everywhere|all)|(shattered|exploded|burst) (hot|over|in) (the|my|his|her)? (cot|face|hand|hands|eyes))',
    weight: 0.5,
    reason: 'It runs dangerously hot',
    example: 'It gets so hot I cannot touch it.',
    notIf: '(coffee|soup|meal|sauce|weather|drink|tea|summer)',
  },
  {
    id: 'alarm_dead',
    match: near(
      '(smoke|fire|carbon monoxide|co|heat) (alarm|alarms|detector|detectors)|fire (extinguisher|extinguishers|exit|escape)|emergency exit',
      'failed|fails|disarmed|silent|not (sound|sounding|work|working|go)|no longer|dead|hung|hangs|hanging|wire|chirping|flashing|blocked|locked|chained|taken|borrowed|disconnected|going off|went off|goes off|has been going|going in',
      7,
    ),
    weight: 0.6,
    reason: 'An alarm sounds or would not sound',
    example: 'All the smoke alarms show as disarmed.',
    notIf: '(test|low battery|how (do|to)|photo|drill)',
  },
];
