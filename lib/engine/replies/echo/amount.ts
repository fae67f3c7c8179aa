const SYMBOL = /(?:[£$€¥₹]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|SEK|NOK|DKK|Rs\.?)\s?)\s?\d{1,9}(?:[.,]\d{1,3}){0,3}k?/g;
const BARE = /\b\d{1,6}[.,]\d{2}\b(?![.,]\d|\s?(?:%|am\b|pm\b|gb\b|mb\b|kg\b|cm\b|update|version))/gi;
const WORD =
  /\b\d{1,9}(?:[.,]\d{1,3}){0,3}\s?(?:[£$€¥₹]|(?:euros?|dollars?|pounds?|quid|bucks|USD|EUR|GBP|CHF|AUD|CAD|SEK|NOK|DKK|kr|zł|rupees)\b)/gi;

/** Amounts of money with their currency, as the customer wrote them. */
export function amounts(turn: string): string[] {
  const found = [...turn.matchAll(SYMBOL), ...turn.matchAll(WORD)]
    .sort((a, b) => a.index - b.index)
    .map((match) => match[0].trim());
  const bare =
    found.length > 0 || !/\b(?:charged?|took|paid|pay|bill|refund|account|invoice|fee|owe|money)\b/i.test(turn)
      ? []
      : (turn.match(BARE) ?? []);
  return [...new Set([...found, ...bare])].slice(0, 4);
}
