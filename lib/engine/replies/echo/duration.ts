const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)';
const UNIT = '(?:minutes?|mins|hours?|hrs|days?|weeks?|months?|years?|weekends?)';
const SPAN = new RegExp(
  `\\b(${NUMBER}(?: (?:and a half|full|whole|long|working|business|solid|entire|straight))? ${UNIT})\\b`,
  'gi',
);

export interface Durations {
  /** How long it has taken or they have waited: "eleven days". */
  waiting: string | null;
  /** How long they have been a customer: "eight years". */
  loyal: string | null;
}

/** "Pause for 3 months", "frozen for six weeks": how long something is to last. */
const NOT_WAITED =
  /\b(?:pause[ds]?|freeze|froze|frozen|hold|book(?:ed)?|stay(?:ing)?|away|holiday|trip|journey|hire[ds]?|rent(?:ed)?|visit(?:ing)?|fixed|guaranteed|contract|deal|locked in|signed up)\b[^.!?]{0,30}$/;

/** "Came apart after 3 weeks": how long a thing lasted. */
const LASTED =
  /\b(?:broke|broken|apart|stopped(?: working)?|died|dead|failed|snapped|cracked|split|tore|torn|faded|shrank|gave (?:up|out)|packed (?:up|in)|fell off|came off|wore out|worn out|leaking|leaked)\b[^.!?]{0,16}\b(?:after|within|in) (?:only |just |about |less than )?$/;

/** "3 to 5 working days", "refunds take 14 days": what was announced, and not what it has taken. */
const PROMISED =
  /(?:\b\d{1,2}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\s?(?:to|-|–|or)\s?$|\b(?:takes?|take up to|up to|allow|usually|normally|says?|said|locks? me out for|locked for)\s(?:\w+\s)?$/;

/** Spans of time that say how long something lasted; limits, ages, trial periods and wrong plurals are left out. */
export function durations(turn: string): Durations {
  const result: Durations = { waiting: null, loyal: null };
  for (const match of turn.matchAll(SPAN)) {
    const span = match[1] ?? '';
    const before = turn.slice(Math.max(0, match.index - 45), match.index).toLowerCase();
    const after = turn.slice(match.index + match[0].length, match.index + match[0].length + 24).toLowerCase();
    if (
      NOT_WAITED.test(before) ||
      LASTED.test(before) ||
      PROMISED.test(before) ||
      /[£$€]\s?\d[\d.,]*\s*(?:for|per|an?)\s$/.test(before)
    )
      continue;
    if (/\b(within|in|next|every|per|each|under|of|only)\s$/.test(before) && !/\bonce in\s$/.test(before)) continue;
    if (
      /^[\s-]*(old|trial|warranty|guarantee|notice|free|contract|plan|return|in advance|window|policy|course|subscription|each|a (week|day|year)|membership|delivery)\b/.test(
        after,
      )
    )
      continue;
    const many = !/^(one|1)\b/i.test(span);
    if (many !== /s$/i.test(span)) continue;
    if (
      /\b(customer|client|member|subscriber|loyal|with you|banked|been here|shopping|user)\b[^.!?]{0,30}$/.test(
        before,
      ) ||
      (/year/.test(span) && /^ (as a customer|with you|of loyalty)/.test(after))
    ) {
      result.loyal ??= span;
    } else if (
      /\b(for|waiting|waited|after|been|over|nearly|almost|than|about|took|taken|spent|lost|wasted|past|last|another|already|is now|it's|its|least|exactly|wait|around|and|now|hold|nothing in)\s(?:(?:over|about|nearly|almost|the last|the past|more than|like)\s)?$/.test(
        before,
      ) ||
      /(?:^|[.!?\n]\s*|@\w+ )$/.test(before) ||
      /^ (without|later|now|and|ago|on hold|waiting|late|of|with no|since|trying|to|already|in a row|\w+ing)\b/.test(
        after,
      )
    ) {
      result.waiting ??= span;
    }
  }
  return result;
}
