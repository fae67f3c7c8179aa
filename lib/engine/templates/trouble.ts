import { plainly } from './plainly.ts';

/** What is wrong with a template, in one line for its author. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  /** Of the template, from 1; null where it is not one line's fault. */
  readonly line: number | null;
  /** What the reader of Liquid said itself; null where these words are our own. */
  readonly original: string | null;

  constructor(message: string, line: number | null = null, original: string | null = null) {
    super(message);
    this.line = line;
    this.original = original;
  }
}

interface Positioned {
  token?: { getPosition?(): number[] };
  originalError?: unknown;
}

/**
 * Any error as trouble, in plain words: liquidjs says line and column in its message, which are told apart here.
 *
 * @param filters the names of those that there are
 */
export function troubleOf(error: unknown, filters: readonly string[] = []): Trouble {
  if (error instanceof Trouble) return error;
  const { token, originalError } = error as Positioned;
  const line = token?.getPosition?.()[0] ?? null;
  if (originalError instanceof Trouble) return new Trouble(originalError.message, originalError.line ?? line);
  const message = error instanceof Error ? error.message : String(error);
  const said = message.replace(/,? ?(?:file:\S*, ?)?line:\d+(?:, col:\d+)?.*$/s, '');
  return new Trouble(plainly(said, filters), line, said);
}
