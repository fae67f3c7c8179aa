/** Whether a customer writes back because the answer passed their question by. */

/** They say so, or point at what was not read. */
const SAID_SO =
  /\b(?:i(?:['’]m| am|m)? (?:not|n['’]t) asking|(?:my|the) question (?:was|is)|not what i (?:asked|said|meant|wrote)|did(?:n['’]t| not) (?:ask|say) (?:that|how|for|about)|answered? (?:a different|another|the wrong)|read (?:what i|my|the (?:thing|message|e-?mail|first|notes?)|it again)|(?:please|would|could|can) (?:please )?(?:some|any)(?:body|one) (?:please )?(?:actually )?read|as i (?:said|wrote|explained)|i(?:['’]ve)? already (?:said|told|explained|wrote|tried|did|done|sent)|i can['’]?t ask|what i (?:asked|wanted to know|said) (?:was|is)|in my (?:first|last|previous|original) (?:sentence|message|e-?mail|line)|that (?:is|was) in my|once more\b|i did(?:n['’]t| not) do (?:this|that|it)\b|before you (?:tell|ask|send)|i know (?:it|that|how)\b|ask (?:somebody|someone) who knows|not the (?:\w+ ){1,2}(?:pls|please)|i don['’]?t want (?:a|an|another|the) (?:leaflet|link|article|price list|script|template|new one)|did you (?:even )?read|with respect|take this slowly|that(?:['’]s| is) (?:not|no) (?:an answer|help))\b/i;
/** A bare "no" or "yes, but" to what was answered. */
const CONTRADICTS =
  /^\W*(?:(?:hi|hello|omg|ok|okay|um+|sorry)[\s,.!]+)?(?:no\b|yes,? (?:but\b|i can['’]?t\b)|but i\b|again[,.:])/i;

/** What follows a name that is called out. */
const CALLED = /^[,.!:-]$/;

/**
 * @param turn what they wrote last
 * @param agent the name that the answer was signed with: "Steve, there is water coming through the ceiling"
 */
export function isMisread(turn: string, agent: string | null): boolean {
  if (SAID_SO.test(turn) || CONTRADICTS.test(turn)) return true;
  const start = turn.trimStart().toLowerCase();
  if (agent === null || !start.startsWith(agent.toLowerCase()) || !CALLED.test(start.charAt(agent.length)))
    return false;
  return !/^[\s\S]{0,60}\b(?:thank|thanks|great|perfect|brilliant)\b/i.test(turn);
}
