/** Words of theirs that more than one gesture, or the severity, looks at. */

/** What it cost them besides, at somebody else's till. */
export const COST_ELSEWHERE =
  /\b(?:(?:spent|paid|pay|cost (?:me|us)|bought|buy|booked|book|took|take|hired?)\b[^.!?]{0,40}\b(?:taxis?|cabs?|uber|hotel|hostel|train|bus|petrol|parking|nappies|takeaway|launderette|elsewhere|replacement myself)|(?:my |the )?bank (?:has )?(?:charged|took)|overdraft (?:fee|charge)|(?:late|bounced|returned)[- ]payment (?:fee|charge))\b/i;

/** A moment that does not come back. */
export const LOST_MOMENT =
  /\b(?:(?:was|were|is) ruined|ruined (?:the|my|our|her|his)|can(?:['’]t|not| not) (?:do|have|get|bring)\b[^.!?]{0,24}\b(?:again|back)|(?:day|moment|party|wedding|birthday) (?:is|was|has|had) (?:gone|over|passed|ruined)|too late (?:now|for))/i;

/** The day, the stay, the meal it was meant for is over: nothing can be rushed for it any more. */
export const OVER_BY_NOW = new RegExp(
  `${LOST_MOMENT.source}|\\b(?:(?:we|i) (?:\\w+ )?(?:stayed|flew|dined|ate|checked out|got home|slept)\\b|(?:our|my) (?:stay|visit|meal|flight|trip|wedding|party|birthday) was\\b|(?:flight|booking|table|room) was cancel+ed|last (?:night|week(?:end)?|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
  'i',
);
