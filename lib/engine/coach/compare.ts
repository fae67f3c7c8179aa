import type { CoachFinding, Review } from '../../conversation.ts';
import { FLAW_WORDS, POINT_WORDS } from './plain-words.ts';
import type { Comparison } from './types.ts';

const same = (one: CoachFinding) => (other: CoachFinding) => one.rule === other.rule && one.quote === other.quote;

/** What changed between two versions of a draft, and so why the score did. */
export function compare(before: Review, after: Review): Comparison {
  const gone = before.findings.filter((one) => !after.findings.some(same(one)));
  const added = after.findings.filter((one) => !before.findings.some(same(one)));
  const points = after.rubric.flatMap(({ point, score: to }) => {
    const from = before.rubric.find((each) => each.point === point)?.score ?? null;
    return from === to ? [] : [{ point, from, to }];
  });
  return { score: after.score - before.score, gone, added, points, said: said(gone, added, points) };
}

function said(gone: readonly CoachFinding[], added: readonly CoachFinding[], points: Comparison['points']): string {
  const flaws = (all: readonly CoachFinding[]) => listed([...new Set(all.map(({ rule }) => FLAW_WORDS[rule]))]);
  const rose = points.filter(({ from, to }) => (to ?? 0) > (from ?? 0)).map(({ point }) => POINT_WORDS[point]);
  const fell = points.filter(({ from, to }) => (to ?? 0) < (from ?? 0)).map(({ point }) => POINT_WORDS[point]);
  const parts = [
    gone.length > 0 ? `No longer there: ${flaws(gone)}.` : '',
    added.length > 0 ? `New: ${flaws(added)}.` : '',
    rose.length > 0 ? `Better at ${listed(rose)}.` : '',
    fell.length > 0 ? `Weaker at ${listed(fell)}.` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : 'Nothing that counts has changed.';
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
