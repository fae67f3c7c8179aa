import { conversationOf } from '../../lib/engine/read.ts';
import { chanceFor } from '../../lib/engine/reading/chance.ts';
import { bestThreshold, decide, f1Of, undecided } from '../../test/bench/feelings/metrics.ts';
import { rowsOf } from '../train/data.ts';
import { redditFigures } from '../train/reddit.ts';
import { line } from './line.ts';

/** Insults at bots, and if wanted the published Reddit tasks. */
export function publicLines(folder: string, reddit: boolean): string[] {
  const lines = [line('', 'figure', 'to reach'), line('insults at bots, macro-F1', abuseF1(folder), '≥ .88')];
  if (!reddit) return lines;
  const { crossed, development, nine, bytes, packed } = redditFigures(folder, (text) => console.error(text));
  return [
    ...lines,
    line('Reddit tasks, macro-F1', 'crossed', 'dev', 'to reach', 'BERT'),
    line('  nine classes', crossed.nine ?? 0, development.nine ?? 0, '≥ .605'),
    line('  28 emotions', crossed['28'] ?? 0, development['28'] ?? 0, '≥ .48', '.46'),
    line('  Ekman', crossed.ekman ?? 0, development.ekman ?? 0, '≥ .61', '.64'),
    line('  sentiment group', crossed.group ?? 0, development.group ?? 0, '≥ .68', '.69'),
    ...Object.entries(nine).map(([name, f1]) => line(`    ${name}`, '', f1)),
    line('  table for the nine, KB, gzipped', bytes / 1024, packed / 1024, '≤ 300'),
  ];
}

/** The engine's chance of abuse on the validation rows, cut where it does best on the training rows. */
function abuseF1(folder: string): number {
  const judged = (part: string) =>
    rowsOf<{ text: string; abusive: 0 | 1 }>(folder, `convabuse/${part}.jsonl`).map(({ text, abusive }) => ({
      score: chanceFor('abuse', conversationOf(text)),
      is: abusive === 1,
    }));
  const threshold = bestThreshold(judged('train'));
  const yes = undecided();
  const no = undecided();
  for (const { score, is } of judged('valid')) {
    decide(yes, score >= threshold, is);
    decide(no, score < threshold, !is);
  }
  return (f1Of(yes) + f1Of(no)) / 2;
}
