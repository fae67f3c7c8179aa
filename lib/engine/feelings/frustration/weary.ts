import type { Rule } from '../../text/rule.ts';

const TIRED = 'Says that they are tired of it';

/** Tired of it, and says so or sighs. */
export const weary: Rule[] = [
  {
    id: 'says_so',
    match:
      '((i|we) (am|are|feel|have been) .{0,2}|^(slightly|mildly|rather|quite|very|so|pretty|(just|only)? a .{0,1} (bit|little|tad|touch))) (frustrated|annoyed|exasperated|irritated|fed up|worn out by)',
    weight: 0.7,
    reason: 'Says so outright',
    state: true,
    example: 'I am so frustrated.',
    notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
  },
  {
    id: 'calls_it',
    match:
      '(^(nothing|none of it|none of this) .{0,1} (works|helps|is working|has worked)$|(i|we) (am|are) (so|really|just|completely|absolutely)? (done|finished|through) with (you|you people|this (shop|company|place|store|bank|app|lot|nonsense|circus))|(this|that|it|which|the whole thing) (is|was|has been|has become|is getting|is becoming) .{0,2} (ridiculous|absurd|laughable|infuriating|maddening|exasperating|frustrating|annoying|(a|an|a complete|a total|an absolute|an utter) (joke|farce|nightmare|shambles|mess)))',
    weight: 0.5,
    reason: 'Judges it in words of frustration',
    example: 'This is ridiculous!!',
    notIf:
      '(not|never|if|unless|would|longer|until|than|hardly|good|great|funny|cheap|price|low|joke (gift|present|shop|book|card))',
  },
  {
    id: 'sighs',
    match:
      '(^(seriously$|for the last time|ugh|argh|sigh|ffs|grr|jesus|enough|nope|last straw|give me strength|for (crying|the love|pitys))|swear down|last straw|enough is enough|at this (point|pt) .)',
    weight: 0.45,
    reason: 'Sighs at what happened',
    example: 'Ugh, not this again.',
    notIf: '(seriously (considering|good|great|though|love|impressed)|nope (all|that|it is fine)|right so i)',
  },
  {
    id: 'dryly',
    match:
      '(^ (as (per|usual|ever|always)|(ok|okay|and|so|right)? now what|hello hello|forget it|no joy|same (again|story|thing|error)|business as usual|groundhog day|here we go again|you had one job)$|^ .{0,3} (day|week|month) /^[0-9]+$/ (no|without|of|with no|and (no|still|counting)|still|now)|(^|only) took (a|/^[0-9]+$/|two|three|four|five|six|seven) (public|days|weeks|months|calls|emails|attempts|tweets))',
    weight: 0.45,
    reason: 'Says it dryly',
    example: 'Day 9 without internet.',
    notIf: '(day|week) /^[0-9]+$/ of (the|my|our) (course|trip|tour|trial|conference|holiday|festival)',
  },
  {
    id: 'fed_up',
    match:
      '((sick|tired|weary|bored) (of|with) (being|this|all|the|your|these|having|waiting|chasing|calling|explaining|repeating|trying|asking)|fed up|(i|we) (give|gave|have given|am giving) (up|in)|given up on (it|them|you|this)|^(i am|im) (so|just)? done$|wits end|losing my (mind|patience)|patience .{0,2} (thin|gone|out))',
    weight: 0.5,
    reason: TIRED,
    example: 'I am tired of calling.',
    notIf:
      '(tired of (the|my|our) (old|colour|same)|(do|did|will|would|must|should) not give up|enough of (it|them) left)',
  },
  {
    id: 'no_more_apologies',
    match:
      '(not|no|enough|tired of|spare me|stop) .{0,2} (another|more|your|any) (apology|apologies|excuses|excuse|voucher|vouchers|survey|link)',
    weight: 0.45,
    reason: TIRED,
    example: "I don't want another apology.",
  },
  {
    id: 'stop_it',
    match:
      '^(please)? (stop|quit) (sending|asking|telling|saying|calling|emailing|texting|charging|billing|recommending|spamming|putting|playing)',
    weight: 0.4,
    reason: TIRED,
    example: 'Stop sending me the same form.',
  },
  {
    id: 'had_enough',
    match:
      '((have|had|really|quite) had (quite|more than|just about)? enough|(is|are|was) (getting|becoming|beyond) (silly|ridiculous|a joke|tiresome|tedious|boring|annoying|stupid)|(tired|sick|bored|weary) of (being|getting|having|waiting|paying|calling|asking|hearing|your|these|this|the same))',
    weight: 0.5,
    reason: TIRED,
    example: 'I have had enough of this.',
    notIf: '((never|not) (get|gets|getting)? (tired|bored)|enough (to eat|food|sleep|spares))',
  },
];
