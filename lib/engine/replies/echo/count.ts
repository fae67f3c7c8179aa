const ORDINAL =
  /\b((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|1\dth) (?:time|email|e-mail|message|call|letter|ticket|attempt|replacement|repair|visit|engineer|agent|complaint|delivery|order|month|week|day))\b/i;
const QUANTITY =
  /\b((?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d) (?:emails|e-mails|messages|calls|phone calls|letters|tickets|chats|visits|agents|people|different people|departments|attempts|engineers|appointments|mornings|afternoons))\b/i;
const TIMES = /\b((?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d) times)\b/i;

export interface Counts {
  /** "the third time", with its article. */
  ordinal: string | null;
  /** "four emails". */
  quantity: string | null;
  /** "3 times". */
  times: string | null;
}

/** How often they had to come back, as written. */
export function counts(turn: string): Counts {
  const ordinal = ORDINAL.exec(turn)?.[1] ?? null;
  return {
    ordinal: ordinal === null ? null : `the ${ordinal}`,
    quantity: QUANTITY.exec(turn)?.[1] ?? null,
    times: TIMES.exec(turn)?.[1] ?? null,
  };
}
