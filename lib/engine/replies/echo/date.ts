const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DATE =
  `(?:(?:${WEEKDAY},? (?:the )?)?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{4}-\\d{2}-\\d{2}\\b|` +
  `\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|(?:next |this )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b|tomorrow(?: (?:morning|afternoon|evening|night))?\\b|tonight\\b|` +
  `the end of (?:the|this) (?:day|week|month)\\b|the \\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b|noon\\b|\\d{1,2}[:.]\\d\\d (?:utc|gmt|cet|est|pst|bst)\\b|the end of next (?:week|month)\\b)`;
const ANY = new RegExp(`\\b${DATE}`, 'gi');
const LIMIT = new RegExp(
  `\\b(?:by|before|until|due(?: on| by)?|deadline(?: is| on)?|for|need(?:ed)?(?: it| this| them)?(?: by| on| for)?|is|are|on|this|happens|starts|leave|travel|fly|move)\\s+(?:midday |noon |lunchtime |\\d{1,2} ?[ap]m )?(${DATE})`,
  'gi',
);
const PRESSING =
  /\b(by|before|due|deadline|need|needed|leaves?|travel|fly|flying|start|starts|hand in|submit|turns|ceremony|graduation|christening|concert|goes out|guests|rent|accountant|wedding|exam|interview|launch|funeral|surgery|presentation|demo|birthday|party|go live|moving|expires?|cut off|in time|until|go out|go live|salaries|lose the|exchange)\b/i;
const PAST =
  /\b(sold|collected|fetched|brought|picked up|got (?:it|them|back|home)|took|gave|handed|went|flew|left|ordered|bought|purchased|was|were|promised|supposed|should have|arrived|came|paid|placed|called|rang|emailed|wrote|charged|fitted|installed|signed|guaranteed|returned|parked|stayed|since|last|said|told|yesterday|received|delivered|booked on|sent|renewed|expired|happened|began|started|stopped|broke|cancelled|canceled|closed)\b/i;

/** The day has passed: nothing can be in time for it. */
const OVER =
  /\b(?:(?:party|wedding|event|ceremony|birthday|concert|interview|exam|it|day) (?:was|is over|has passed|came and went|has been)\b(?! (?:due|meant|supposed|to)).{0,20}(?:last night|yesterday|over|ago|last \w+day)|too late (?:now|anyway|for)|missed (?:the|my|our|her|his) (?:party|wedding|birthday|ceremony|deadline|interview|concert))/i;

/** Days and dates as written, without their preposition. */
export function dates(turn: string): string[] {
  return [...new Set([...turn.matchAll(ANY)].map((match) => match[0]).filter(isDate))].slice(0, 4);
}

/** The day something must be done by, when the sentence around it presses and does not look back. */
export function deadline(sentences: readonly string[]): string | null {
  if (sentences.some((sentence) => OVER.test(sentence))) return null;
  for (const sentence of sentences) {
    if (!PRESSING.test(sentence)) continue;
    for (const match of sentence.matchAll(LIMIT)) {
      const date = match[1];
      const before = sentence.slice(Math.max(0, match.index - 90), match.index);
      const strong =
        /^(?:by|before|until|due|deadline|need)/i.test(match[0]) &&
        !/\b(was|were|promised|supposed|said|told|guaranteed)\b/i.test(before);
      const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 50);
      if (TOLD_AFTER.test(after) || BUSY.test(before) || (/^(?:before|until)/i.test(match[0]) && STARTED.test(before)))
        continue;
      if (date !== undefined && isDate(date) && (strong || !PAST.test(before))) return withCapital(date);
    }
  }
  return null;
}

/** "I'm working until Friday": when they have time, and no limit. */
const BUSY = /\b(?:working|busy|away|out|abroad|off|at work|in meetings|travelling|on shift|asleep)\s*$/i;

/** "It worked until Monday": told, and no limit. */
const STARTED = /\b(?:worked|started|was|were|had|fine|ok|used to|did|ran|could|came|\w{3,}ed)\b[^.!?]{0,40}$/i;

/** "On the 23rd a lady promised": the day is when something happened. */
const TOLD_AFTER =
  /^,? (?:nobody|no one|somebody|someone|he|she|they|it|we|i|I) (?:\w+ )?(?:\w+ed|was|were|had|did(?:n['’]t)?|could(?:n['’]t)?|went|came|began|broke|stopped)\b|^,? (?:was|were|has|had|got|there (?:was|were|had)|and (?:[iI]|we) (?:still|have))\b|^,? (?:a|an|the|my|i|we|your|some\w+|she|he|they|\p{Lu}\p{Ll}+)\b[^.!?]{0,30}\b(?:promised|told|said|came|called|rang|was|were|reported|wrote|paid|ordered|sent|answered)\b/u;

/** "friday" is written with a capital once we say it. */
const withCapital = (date: string): string =>
  date
    .replace(/\b(?:TONIGHT|TODAY|TOMORROW|NOON|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b/g, (word) =>
      word.toLowerCase(),
    )
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, (day) => day.charAt(0).toUpperCase() + day.slice(1));

/** "may" and "march" are dates only beside a number; the pattern asks for that, so only the bare words remain. */
function isDate(text: string): boolean {
  return !/^(may|march|mar|sun|mon)$/i.test(text);
}
