/** What is wrong with a template, in one line for its author. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  /** Of the template, from 1; null where it is not one line's fault. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

interface Positioned {
  token?: { getPosition?(): number[] };
  originalError?: unknown;
}

const SAID: readonly (readonly [RegExp, string])[] = [
  [/template render limit/, 'It takes too long: a loop in it may never end.'],
  [/memory alloc limit|Invalid array length/, 'It makes too much: a loop in it is too large.'],
  [/parse length limit/, 'It is too large together with its partials.'],
  [/Maximum call stack|too much recursion/, 'It is nested too deeply.'],
  [/ENOENT|Failed to lookup/, 'There is no partial of this name.'],
];

/** Any error as trouble: liquidjs says line and column in its message, which are told apart here. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const { token, originalError } = error as Positioned;
  if (originalError instanceof Trouble) return originalError;
  const message = error instanceof Error ? error.message : String(error);
  const line = token?.getPosition?.()[0] ?? null;
  const said = SAID.find(([pattern]) => pattern.test(message))?.[1];
  return new Trouble(said ?? message.replace(/,? ?(?:file:\S*, ?)?line:\d+(?:, col:\d+)?.*$/s, ''), line);
}
