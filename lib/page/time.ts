/** Times as pages write them. */

/** ISO 8601 of a machine-readable time, or null when the page's wording is not one. */
export function isoTime(value: string | null): string | null {
  if (value === null) return null;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
