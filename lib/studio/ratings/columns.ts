/** What the columns of a list of ratings mean, and how a cell of it is understood. */
export const COLUMNS = ['ticket', 'rating', 'money'] as const;
export type Column = (typeof COLUMNS)[number];

/** For each the column that holds it, or null. */
export type RatingColumns = Readonly<Record<Column, number | null>>;

const HEADERS: Readonly<Record<Column, RegExp>> = {
  ticket: /^(?:(?:ticket|case|conversation|request|issue)[ _-]?(?:id|no|nr|number|#)?\.?|#|id|nummer)$/i,
  rating: /(?:rating|score|csat|nps|satisfaction|stars|bewertung)/i,
  money: /(?:revenue|spent|spend|order value|order total|turnover|sales|renewal|lifetime value|ltv|umsatz)/i,
};

/** What each column seems to be; no column twice. */
export function guessColumns(header: readonly string[]): RatingColumns {
  const taken = new Set<number>();
  const found = COLUMNS.map((column) => {
    const at = header.findIndex((name, index) => !taken.has(index) && HEADERS[column].test(name.trim()));
    if (at >= 0) taken.add(at);
    return [column, at < 0 ? null : at] as const;
  });
  return Object.fromEntries(found) as Record<Column, number | null>;
}

/** How a ticket is found again, however it is written: "#4711" and "4711" are one. */
export const ticketKey = (cell: string): string => cell.trim().replace(/^#\s?/, '').toLowerCase();

const GOOD = /^(?:good|great|excellent|(?:very )?satisfied|happy|positive|thumbs up|👍|😀|🙂)$/iu;
const BAD = /^(?:bad|poor|terrible|(?:very )?(?:dis|un)satisfied|unhappy|negative|thumbs down|👎|😡|🙁|☹️?)$/iu;
/** What survey tools write where nobody has answered. */
const UNRATED = /^(?:|-|–|n\/?a|none|null|not rated|unrated|un?offered|offered|no (?:answer|response|rating))$/i;
const NUMBER = /^(-?\d{1,3}(?:[.,]\d{1,3})?)(?: ?(?:stars?|★|%|points?|(?:\/|of|out of) ?\d{1,3}))?$/i;

/** A rating as it is written: good is 1 and bad is 0, else the number; null where nobody rated, undefined where it says nothing we know. */
export function ratingOf(cell: string): number | null | undefined {
  const said = cell.trim();
  if (UNRATED.test(said)) return null;
  if (GOOD.test(said)) return 1;
  if (BAD.test(said)) return 0;
  if (/^[★☆]+$/.test(said)) return said.replace(/☆/g, '').length;
  const figures = NUMBER.exec(said)?.[1];
  return figures === undefined ? undefined : Number(figures.replace(',', '.'));
}

/** Beyond this a cell is no sum of money of one customer. */
const MOST = 1e9;

/** A sum of money, whatever its signs: "€ 1.234,50", "1,234.50", "-20"; null where there is none, undefined where it is no sum. */
export function moneyOf(cell: string): number | null | undefined {
  const said = cell.trim();
  if (UNRATED.test(said)) return null;
  const plain = said.replace(/^[\p{Sc}A-Z]{0,3}\s?(?=[-\d])|\s?[\p{Sc}A-Z]{0,3}$/gu, '').replace(/[\s'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined;
  const cents = /[.,]\d{1,2}$/.exec(plain)?.[0] ?? '';
  const whole = plain.slice(0, plain.length - cents.length).replace(/[.,]/g, '');
  const value = Number(`${whole}${cents.replace(',', '.')}`);
  return Math.abs(value) <= MOST ? value : undefined;
}
