/** One line in, one line out. Nothing is thrown: whatever goes wrong becomes the line's answer. */
import type * as v from 'valibot';
import { got, InvalidInput, invalid } from '../../lib/schema/invalid.ts';
import { lineId, NO_ID } from './id.ts';
import { inOrder } from './in-order.ts';

export interface Verb {
  /** The shape of its answer without the line's id; keys are written in this order. */
  out: v.GenericSchema;
  /** May throw. `id` is the line's, as text. */
  answer(line: Record<string, unknown>, id: string): object;
}

export interface Answer {
  /** One line of JSON, without its end. */
  text: string;
  failed: boolean;
}

/** Makes the function that answers a raw line for a verb. */
export function answerer({ out, answer }: Verb): (raw: string) => Answer {
  const shape = inOrder(out);
  return (raw) => {
    let id = NO_ID;
    try {
      const line = parse(raw);
      id = lineId(line, raw);
      const body = JSON.stringify(shape(answer(line, id.text)));
      return { text: `{"id":${id.json},${body.slice(1)}`, failed: false };
    } catch (error) {
      return { text: `{"id":${id.json},"error":${JSON.stringify(said(error))}}`, failed: true };
    }
  };
}

function parse(raw: string): Record<string, unknown> {
  if (raw.trim() === '') throw invalid('', 'the line is empty');
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch (error) {
    throw invalid('not JSON', firstLine(error).slice(0, 120));
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw invalid('', `expected an object, got ${got(line)}`);
  }
  return line as Record<string, unknown>;
}

/** What is said of a failure; a stack is nobody's business here. */
function said(error: unknown): string {
  return error instanceof InvalidInput ? error.message : `the engine failed: ${firstLine(error)}`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0] || 'unknown fault';
}
