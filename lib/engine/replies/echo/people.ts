const KIN =
  /\b(?:my|our)\s+((?:late |little |elderly |older |younger |own |\d{1,2}[- ]year[- ]old )?(?:husband|wife|partner|son|daughter|mother|mum|mom|father|dad|grandmother|grandfather|grandma|grandpa|nan|sister|brother|baby|girlfriend|boyfriend|fianc[eé]e?|aunt|uncle|niece|nephew|boss|client|clients|colleague|team|students|guests|tenant|landlord|neighbour|dog|cat|kids|children|in-laws|grandson|granddaughter|toddler))\b/i;
const SPOKE =
  /\b(?:spoke (?:to|with)|talked (?:to|with)|speaking (?:to|with)|chatted with|agent called|advisor called|someone called|named|thanks to|thank you to|helped by|name was|called|Thanks to|Thank you to|[Tt]o thank|shout[- ]?out(?: to)?|Shout[- ]?out(?: to)?|kudos to|Kudos to|[Tt]hank you|[Tt]hanks|hats off to|(?:[Bb]ig|[Ss]hout) (?:up|out)(?: to)?|well done|met|colleague|told by|promised by|agent|engineer|driver|adviser|advisor|barista|waiter|waitress|assistant|receptionist|nurse|trainer|instructor|mechanic|plumber|electrician|stylist|hairdresser)\s+(\p{Lu}\p{Ll}{2,14})\b/u;
const STAR =
  /\b(\p{Lu}\p{Ll}{2,14}) (?:(?:on|at|in|from|behind) (?:the |your )?\w+ )?(?:was|is|has been|were) (?:an? )?(?:absolute |absolutely |real |so |very |really |incredibly |extremely )*(?:star|legend|angel|brilliant|amazing|great|wonderful|fantastic|helpful|lovely|kind|patient|rude|superb|excellent|dismissive)\b/u;
/** "Marcus in your Leeds store", "to let you know how Ana helped". */
const OF_OURS =
  /\b(?:pleased|happy|delighted|thrilled|impressed|grateful)(?: \w+){0,2} (?:with|by|to) (\p{Lu}\p{Ll}{2,14})\b|\b(\p{Lu}\p{Ll}{2,14}) (?:in|at|from) (?:your|the) (?:[\w'’]+ ){0,3}(?:store|shop|branch|team|office|garage|restaurant|hotel|depot|clinic|salon|department|desk)\b|\b[Kk]now (?:that|how) (\p{Lu}\p{Ll}{2,14}) (?:\w+ )?(?:helped|spent|stayed|went|was|took|drove|came|made|found|fixed|showed)\b/u;
const NOT_NAMES = new Set([
  'The',
  'Everything',
  'Everyone',
  'Service',
  'Delivery',
  'Support',
  'Quality',
  'Food',
  'Staff',
  'Which',
  'What',
  'There',
  'She',
  'Also',
  'And',
  'But',
  'You',
  'Your',
  'They',
  'This',
  'That',
  'Who',
  'Customer',
  'Support',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'God',
  'Amazon',
  'Google',
  'Facebook',
  'Twitter',
  'Trustpilot',
  'Sir',
  'Madam',
  'Team',
  'For',
  'So',
  'Very',
  'Again',
  'All',
  'Guys',
  'Everybody',
]);
const THANKED =
  /\b(?:[Tt]hank(?:s| you)(?: so much| very much| a lot)?|[Kk]udos|[Ss]hout[- ]?out|[Pp]raise|[Cc]redit) (?:to|for) (\p{Lu}\p{Ll}{2,14})\b/u;
const PLACE = /\b(?:in|at|to|from)\s+(\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}\p{Ll}{2,14})?)\b/gu;

/** A person close to the customer ("your husband") and a person of ours they name ("Kevin"). */
export function people(turn: string): { kin: string | null; staff: string | null } {
  const kin = KIN.exec(turn)?.[1] ?? null;
  const ours = OF_OURS.exec(turn);
  const staff =
    SPOKE.exec(turn)?.[1] ??
    STAR.exec(turn)?.[1] ??
    THANKED.exec(turn)?.[1] ??
    ours?.slice(1).find((name) => name !== undefined) ??
    null;
  return { kin: kin === null ? null : `your ${kin}`, staff: staff === null || NOT_NAMES.has(staff) ? null : staff };
}

/** Place names by their preposition and capital; used only to check that something of theirs is held up. */
export function places(turn: string): string[] {
  return [...turn.matchAll(PLACE)]
    .map((match) => match[1] ?? '')
    .filter((name) => !NOT_NAMES.has(name.split(' ')[0] ?? ''))
    .slice(0, 3);
}
