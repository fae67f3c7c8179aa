const EVENTS =
  'wedding|birthday|birthday party|party|exam|exams|thesis|dissertation|funeral|interview|job interview|launch|presentation|conference|' +
  'holiday|trip|honeymoon|anniversary|graduation|christening|baptism|demo|audit|surgery|operation|concert|festival|show|exhibition|' +
  'camping trip|hen do|stag do|baby shower|trade fair|fair|tournament|marathon|race|recital|prom|gala|reunion|assignment|tax return|' +
  'go-live|product launch|open day|event|viva|pitch|school trip|move|house move|retirement party|webinar|workshop|shoot|deadline|match|premiere';
const PATTERN = new RegExp(
  `\\b(my|our|the|a|(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]?s)\\s+((?:(?!is|was|for|to|of|and|on|in|at|by|before|not|has)[\\w'’-]+\\s+){0,3}?)(${EVENTS})(?![\\w'’-])`,
  'gi',
);

/** What is at stake for them: "your daughter's wedding". */
export function eventAtStake(turn: string): { text: string; bare: string } | null {
  for (const match of turn.matchAll(PATTERN)) {
    const owner = (match[1] ?? '').toLowerCase();
    const modifiers = match[2] ?? '';
    const noun = match[3] ?? '';
    if (
      /\b(last|previous|next|first|second|whole|only|same|best)\s*$/i.test(modifiers) ||
      (/^(move|show|event|fair|match|race|deadline|shoot)$/i.test(noun) === true && owner === 'the')
    )
      continue;
    if (
      owner === 'a' &&
      !/^(wedding|funeral|interview|job interview|exam|birthday party|conference|presentation|launch|product launch|trade fair|demo)$/i.test(
        noun,
      )
    )
      continue;
    if (
      /^\s*(page|email|app|site|date|button|mode|version|insurance|dress|cake|gift|present|flowers|invitations|card|home|team|booking|package|order|pay|fee|bike|car)\b/i.test(
        turn.slice(match.index + match[0].length, match.index + match[0].length + 14),
      )
    )
      continue;
    const bare = `${modifiers}${noun}`.replace(/\s+/g, ' ');
    return { bare, text: `${owner === 'my' || owner === 'our' ? 'your' : 'the'} ${bare}` };
  }
  return null;
}
