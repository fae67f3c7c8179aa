const ORDINAL =
  /\b((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|1\dth) (?:time|email|e-mail|message|call|letter|ticket|attempt|replacement|repair|visit|engineer|agent|complaint|delivery|order|month|week|day))\b/i;
const QUANTITY =
  /\b((?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d) (?:emails|e-mails|messages|calls|phone calls|letters|tickets|chats|visits|agents|people|different people|departments|attempts|engineers|appointments|mornings|afternoons))\b/i;
const TIMES = /\b((?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d) times)\b/i;

/** "Flights for 4 people" counts nobody they had to speak to. */
const MET =
  /\b(?:spoke\w*|spoken|talk\w*|told|ask\w*|pass\w*|through|from|by|with|after|to|sent|called|rang|had|between|dealt|seen)(?: \w+){0,3} $/i;
const WHO = /\b(?:people|agents|departments|engineers)$/i;

function quantityIn(turn: string): string | null {
  const match = QUANTITY.exec(turn);
  const said = match?.[1] ?? null;
  if (match === null || said === null || !WHO.test(said)) return said;
  const before = turn.slice(Math.max(0, match.index - 40), match.index);
  return /(?:^|[.!?])\s*$/.test(before) || (MET.test(before) && !/\bfor $/i.test(before)) ? said : null;
}

export interface Counts {
  /** "the third time", with its article. */
  ordinal: string | null;
  /** "four emails". */
  quantity: string | null;
  /** "3 times". */
  times: string | null;
}

/** Of what is counted, what was done to get an answer: not the mornings that were taken off for it. */
export const isForAnAnswer = (quantity: string): boolean =>
  !/\b(?:mornings|afternoons|visits|appointments|engineers)$/i.test(quantity);

/** How often they had to come back, as written. */
export function counts(turn: string): Counts {
  const ordinal = ORDINAL.exec(turn)?.[1] ?? null;
  return {
    ordinal: ordinal === null ? null : `the ${ordinal}`,
    quantity: quantityIn(turn),
    times: TIMES.exec(turn)?.[1] ?? null,
  };
}
