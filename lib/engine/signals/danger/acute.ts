import type { Rule } from '../../text/rule.ts';
import { ELECTRIC } from './frame.ts';

const SOMEBODY =
  'i|he|she|we|baby|toddler|child|kid|kids|son|daughter|boy|girl|mother|father|mum|mom|dad|husband|wife|partner|guest|dog|cat|puppy|grandson|granddaughter';

/** So plain that it is believed as it stands: whoever writes this is not to be overruled by what other messages were about. */
export const acute: Rule[] = [
  {
    id: 'says_so',
    match: `((${SOMEBODY}) .{0,2} (am|is|are|has|have|having|had|with|got) .{0,2} chest (pain|pains)|(${SOMEBODY}) .{0,1} (is|are|am) .{0,1} (not breathing|unconscious|unresponsive|having a (heart attack|stroke|seizure))|(${SOMEBODY}) .{0,2} (fallen|fell) .{0,12} (on the floor|not get up)|(man|woman|lady|gentleman|someone|somebody|he|she|customer|guest|person|passenger|${SOMEBODY}) (has|is|have|just|had)? (just|been)? (collapsed|fainted|passed out|choking)|(she|he|him|her|baby|mum|mom|dad|husband|wife) .{0,2} not (wake|waking|respond|responding|breathe)|(${SOMEBODY}) .{0,2} (drank|drunk|swallowed|ate|eaten) .{0,4} (battery|batteries|magnet|magnets|bleach|descaler|detergent|antifreeze|petrol|pills|tablets)|(ceiling|roof|wall|balcony|chimney|scaffold) .{0,5} about to (fall|collapse|come down|give way)|(the|my|our|your|his|her|a|this|it) .{0,2} (${ELECTRIC}) .{0,2} (caught|catches|catching|on|burst into|up in) (fire|flames))`,
    weight: 0.75,
    reason: 'Somebody is in acute danger',
    example: 'My son has chest pains.',
    notIf:
      '(if|in case|could|might|would|film|movie|game|book|dream|level|character|story|song|ago|used to|last (year|month|week)|recovered|fine now|better now|not swallowed|nearly|almost|pretend|advert|warning|(fire|flames) figuratively|figuratively|resist|like riding|(old|previous) provider|fire (with|tv|stick|tablet|hd|sale|today|lately)|joke)',
  },
];
