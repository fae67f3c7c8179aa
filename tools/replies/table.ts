import { line } from '../feelings/line.ts';
import { FAULTS } from './faults.ts';
import type { Judged, JudgedConversation } from './judge.ts';

const EXCELLENT = 85;
const share = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The figures over a set: what must be nought, and what must be high. */
export function tableOf(all: readonly JudgedConversation[]): string[] {
  const replies = all.flatMap((each) => each.replies);
  const count = (is: (reply: Judged) => boolean) => replies.filter(is).length;
  const lines = [line('', 'figure', 'to reach')];
  lines.push(line('conversations, suggestions', `${all.length}, ${replies.length}`, '≥ 100'));
  lines.push(
    line(
      'coach ≥ 85, as they stand',
      share(
        count(({ score }) => score >= EXCELLENT),
        replies.length,
      ),
      '100 %',
    ),
  );
  lines.push(
    line(
      'coach ≥ 85, gaps filled',
      share(
        count(({ sent }) => sent >= EXCELLENT),
        replies.length,
      ),
      '100 %',
    ),
  );
  lines.push(line('median score', median(replies.map(({ score }) => score)), '–'));
  for (const [at, name] of ['first', 'second (shortest)', 'third'].entries()) {
    const own = all.flatMap((each) => each.replies[at] ?? []);
    lines.push(line(`  the ${name} of three`, share(own.filter(({ score }) => score >= EXCELLENT).length, own.length)));
  }
  lines.push(
    line(
      'with a hurting phrase',
      count(({ hurting }) => hurting.length > 0),
      '0',
    ),
  );
  for (const fault of FAULTS) {
    const found = count(({ faults }) => faults.includes(fault));
    lines.push(
      fault === 'no echo'
        ? line('hold a word of theirs', share(replies.length - found, replies.length), '≥ 95 %')
        : line(`  ${fault}`, found, '0'),
    );
  }
  lines.push(line('reading grade, highest', Math.max(...replies.map(({ grade }) => grade)), '≤ 9'));
  lines.push(line('wrong kind, person or approach', all.filter(({ wrong }) => wrong.length > 0).length, '0'));
  lines.push(line('suggest, median ms', median(all.map(({ ms }) => ms)), '≤ 10'));
  lines.push(line('suggest, slowest ms', Math.max(...all.map(({ ms }) => ms))));
  return lines;
}

/** What is wrong, one line each. */
export function faultLines(all: readonly JudgedConversation[]): string[] {
  return all.flatMap(({ id, wrong, replies }) => [
    ...wrong.map((what) => `  ${id}: ${what}`),
    ...replies.flatMap(({ reply, score, sent, faults, hurting }) => {
      const low = sent < EXCELLENT ? [`score ${score}, filled ${sent}`] : [];
      const all = [...low, ...faults, ...hurting];
      return all.length === 0 ? [] : [`  ${id} ${reply.approach}: ${all.join('; ')}`];
    }),
  ]);
}

/** A conversation with its three suggestions, to be read. */
export function readable({ id, conversation, reading, kind, replies }: JudgedConversation): string {
  const thread = conversation.messages.map(({ author, text }) => `${author}: ${text}`).join('\n');
  const said = replies.map(
    ({ reply, score, sent }) =>
      `--- ${reply.approach} (${score}, filled ${sent}) ${reply.moves.map(({ wording }) => wording).join(' ')}\n${reply.text}`,
  );
  return [`\n===== ${id} ${conversation.channel}, ${kind}, ${reading.headline}`, thread, ...said].join('\n');
}
