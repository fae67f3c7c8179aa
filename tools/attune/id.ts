/** A line's name: text or a number, echoed as it was given. */
import { got, invalid } from '../../lib/schema/invalid.ts';

/** `json` is the id as it stands in the answer; `text` names the conversation where it has no id of its own. */
export interface LineId {
  json: string;
  text: string;
}

export const NO_ID: LineId = { json: 'null', text: '' };

/** The id of a parsed line; `raw` is the line as it came. Throws `InvalidInput`. */
export function lineId(line: Record<string, unknown>, raw: string): LineId {
  const id = line.id ?? null;
  if (id === null) return NO_ID;
  if (typeof id === 'string') return { json: JSON.stringify(id), text: id };
  if (typeof id !== 'number') throw invalid('id', `expected text or a number, got ${got(id)}`);
  const digits = Number.isSafeInteger(id) ? String(id) : (sourceOfId(raw) ?? JSON.stringify(id));
  return { json: digits, text: digits };
}

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

/**
 * Nineteen-digit ids are common and do not fit a JavaScript number: they are echoed digit by digit, where the runtime
 * can tell its source (Node 22 or later) and the line is not nested beyond reason.
 */
function sourceOfId(raw: string): string | undefined {
  const sources = new Map<unknown, string | undefined>();
  const remember: Reviver = function (key, value, context) {
    if (key === 'id') sources.set(this, context?.source);
    return value;
  };
  try {
    return sources.get(JSON.parse(raw, remember as (key: string, value: unknown) => unknown));
  } catch {
    return undefined;
  }
}
