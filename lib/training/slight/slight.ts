/**
 * Slights in kind words: “I'm sure it's hard for someone your age”. No list of phrases holds them, so how sentences slight is learned
 * (`tools/coach/slights.ts`) from sentences written for it, beside as many that look alike and are meant well.
 */
import { type Line, spokenLines } from '../../engine/coach/lines.ts';
import packed from './learned.json' with { type: 'json' };
import { type Signs, signsIn } from './signs.ts';

/** As stored: what runs and outputs are worth in steps of `step`, a line a run; common words apart. */
export interface Learned {
  step: number;
  base: number;
  heard: readonly number[];
  common: string;
  runs: string;
}

interface Worth {
  base: number;
  heard: readonly number[];
  common: ReadonlySet<string>;
  runs: ReadonlyMap<string, number>;
}

/** What was learned, ready to be asked. */
export function unpacked({ step, base, heard, common, runs }: Learned): Worth {
  const pairs = runs.split('\n').map((line) => {
    const [run = '', worth = '0'] = line.split('\t');
    return [run, Number(worth) * step] as const;
  });
  return { base, heard, common: new Set(common.split(' ')), runs: new Map(pairs) };
}

/** How much speaks for a slight, in log odds: above 0 it is one. */
export function leanOf({ runs, heard }: Signs, worth: Worth): number {
  const met = runs.flatMap((run) => worth.runs.get(run) ?? []);
  const said = met.reduce((sum, each) => sum + each, 0) / Math.sqrt(Math.max(1, met.length));
  return worth.base + said + heard.reduce((sum, score, at) => sum + score * (worth.heard[at] ?? 0), 0);
}

let own: Worth | null = null;

function leanIn(line: Line): number {
  own ??= unpacked(packed);
  return leanOf(signsIn(line, own.common), own);
}

/** Earlier replies of a talk are asked about with every new one. */
const asked = new Map<string, { quote: string; lean: number } | null>();
const MOST = 200;

/** The sentence of a reply that slights somebody most, as it was written; null where none leans further than `least`. */
export function slightIn(reply: string, least = 0): string | null {
  const before = asked.get(reply);
  const most = before === undefined ? mostIn(reply) : before;
  return most !== null && most.lean > least ? most.quote : null;
}

function mostIn(reply: string): { quote: string; lean: number } | null {
  const leans = spokenLines(reply).map((line) => ({ line, lean: leanIn(line) }));
  const most = leans.reduce<(typeof leans)[number] | null>(
    (top, each) => (each.lean > (top?.lean ?? 0) ? each : top),
    null,
  );
  const found = most ? { quote: reply.slice(most.line.start, most.line.end), lean: most.lean } : null;
  if (asked.size >= MOST) asked.clear();
  asked.set(reply, found);
  return found;
}
