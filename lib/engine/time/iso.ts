/**
 * Orders two ISO 8601 times: below 0 where the first is earlier. Times in UTC as `toISOString` writes them are compared as they stand,
 * which matters for a ledger of ten thousand.
 */
export function byTime(one: string, other: string): number {
  if (one.length === other.length && one.endsWith('Z') && other.endsWith('Z'))
    return one < other ? -1 : one > other ? 1 : 0;
  return Date.parse(one) - Date.parse(other);
}
