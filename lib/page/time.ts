/** Times as pages write them. */

/** ISO 8601, with or without a time of day; or a date with its month named in English and its year in full, as mail headers have it. */
const SURE =
  /^\d{4}-\d\d-\d\d(?:[T ]|$)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\b|^\d{1,2} [a-z]{3,9} \d{4}\b/iu;

/** ISO 8601 of a time that is written the same way for everybody; null for wording that depends on the reader's language or day. */
export function isoTime(value: string | null): string | null {
  if (value === null || !SURE.test(value)) return null;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
