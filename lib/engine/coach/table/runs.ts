import packed from './runs.json' with { type: 'json' };

/** Words in a row that are looked up together, at most. */
const LONGEST = 3;

/** Every run of one to three pieces of a sentence, each once. */
export function runsOf(pieces: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let size = 1; size <= LONGEST; size++)
    for (let at = 0; at + size <= pieces.length; at++) runs.add(pieces.slice(at, at + size).join(' '));
  return runs;
}

/** As it is stored: a line a run, with a letter for each output that it speaks for (capital) or against, and how much. */
export interface Packed {
  step: number;
  base: readonly number[];
  runs: string;
}

/** What each known run says, output by output: pairs of an output and a weight. */
interface Runs {
  base: readonly number[];
  known: ReadonlyMap<string, readonly (readonly [output: number, weight: number])[]>;
}

const ENTRY = /([A-Za-z])([0-9a-z])/g;
const FIRST = 'a'.charCodeAt(0);
const FIRST_FOR = 'A'.charCodeAt(0);
const DIGITS = 36;

export function unpackRuns({ step, base, runs }: Packed): Runs {
  const known = runs.split('\n').map((line) => {
    const [run = '', entries = ''] = line.split('\t');
    const pairs = [...entries.matchAll(ENTRY)].map(([, letter = 'a', digit = '0']) => {
      const code = letter.charCodeAt(0);
      const much = Number.parseInt(digit, DIGITS) * step;
      return code >= FIRST ? ([code - FIRST, -much] as const) : ([code - FIRST_FOR, much] as const);
    });
    return [run, pairs] as const;
  });
  return { base, known: new Map(known) };
}

let own: Runs | null = null;

/** What the runs of a sentence's pieces say, one number an output: log odds, uncalibrated. */
export function runScores(pieces: readonly string[]): Float32Array {
  own ??= unpackRuns(packed);
  return scored(pieces, own);
}

/** The same by other runs than the stored ones. */
export function scored(pieces: readonly string[], { base, known }: Runs): Float32Array {
  const sums = new Float32Array(base.length);
  let met = 0;
  for (const run of runsOf(pieces)) {
    const pairs = known.get(run);
    if (!pairs) continue;
    met += 1;
    for (const [output, weight] of pairs) sums[output] = (sums[output] as number) + weight;
  }
  const share = 1 / Math.sqrt(Math.max(1, met));
  return sums.map((sum, output) => sum * share + (base[output] as number));
}
