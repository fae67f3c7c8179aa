import type { Feeling } from '../../conversation.ts';
import { TROUBLE } from '../feelings/kinds.ts';
import { levelOf } from '../feelings/score.ts';
import type { Finding } from './evidence.ts';
import { feltIn } from './felt.ts';
import type { Observation } from './observe.ts';

/** A customer who has been answered and writes in trouble again has been in touch about it before. */
const REPEATED = 0.5;
/** What trouble that has grown since their last message adds to it. */
const RISING = 0.15;

const heardIn = (observed: readonly Observation[]) => observed.flatMap((each) => each.heard);
const findingsIn = (observed: readonly Observation[]) => observed.flatMap((each) => each.findings);

const troubleOf = (findings: readonly Finding[], observed: readonly Observation[]) => {
  const { sums } = feltIn(findings, heardIn(observed));
  const worst = TROUBLE.reduce((best, name) => (sums[name] > sums[best] ? name : best));
  return { name: worst as Feeling, sum: sums[worst] };
};

/** What only the thread shows, each with the words of this turn that show it. */
export function contextFindings(
  turn: readonly Observation[],
  findings: readonly Finding[],
  earlier: readonly Observation[],
): Finding[] {
  if (earlier.length === 0) return [];
  const now = troubleOf(findings, turn);
  const confused = stillConfused(turn, findings, earlier);
  if (confused.length > 0) return confused;
  const told = bereaved(findings, earlier);
  if (told.length > 0) return [...told, ...contextFindings(turn, [...findings, ...told], earlier)];
  const words = findings.find((finding) => finding.for === now.name && finding.weight > 0);
  if (levelOf(now.sum) === 0 || !words || turn.length === 0) return [];
  const added: Finding[] = [];
  const before = troubleOf(findingsIn(earlier), earlier);
  if (levelOf(before.sum) > 0 && !findings.some((finding) => finding.for === 'repeat_contact')) {
    const reason = 'Complained about it earlier in this thread';
    added.push({ ...words, for: 'repeat_contact', rule: 'repeat_contact.thread', weight: REPEATED, reason });
  }
  if (now.sum > before.sum + RISING) {
    const other = findings.find(
      (finding) => finding.for === now.name && finding !== words && finding.message === words.message,
    );
    const place = other ?? words;
    if (other)
      added.push({
        ...place,
        rule: `${now.name}.rising`,
        weight: Math.max(place.weight, 0) + RISING,
        reason: 'Stronger than in their last message',
      });
  }
  return added;
}

const DEATH = /^vulnerability\.(died|lost_relative|late_relative|bereavement|since_died|dead_and_letters)$/;
/** How far a death that was told earlier, or a confusion that was not cleared, still counts. */
const TOLD_BEFORE = 0.5;
const STILL_SAD = 0.6;
const STILL_CONFUSED = 0.4;

/** Who told of a death earlier in the thread is bereaved still, whatever they now write about in trouble. */
function bereaved(findings: readonly Finding[], earlier: readonly Observation[]): Finding[] {
  const before = earlier.some((each) => each.findings.some(({ rule }) => DEATH.test(rule)));
  if (!before || findings.some(({ rule }) => rule === 'vulnerability.thread')) return [];
  const words = findings.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)[0];
  if (!words) return [];
  const reason = 'Told of a death earlier in this thread';
  return [
    { ...words, for: 'vulnerability', rule: 'vulnerability.thread', weight: TOLD_BEFORE, reason },
    { ...words, for: 'sadness', rule: 'sadness.thread', weight: STILL_SAD, reason },
  ];
}

/** Who did not understand earlier and asks on still does not, as long as nothing else is the matter. */
function stillConfused(
  turn: readonly Observation[],
  findings: readonly Finding[],
  earlier: readonly Observation[],
): Finding[] {
  const before = feltIn(findingsIn(earlier), heardIn(earlier)).sums.confusion;
  if (levelOf(before) === 0 || levelOf(troubleOf(findings, turn).sum) > 0) return [];
  if (findings.some(({ rule }) => rule === 'confusion.thread')) return [];
  for (const { message, sentences } of turn) {
    const asked = sentences.find((sentence) => sentence.question);
    if (!asked) continue;
    const { start, end } = asked;
    const reason = 'Asks on about what they did not understand';
    return [
      {
        for: 'confusion',
        rule: 'confusion.thread',
        message: message.id,
        weight: STILL_CONFUSED,
        reason,
        start,
        end,
        core: { start, end },
      },
    ];
  }
  return [];
}
