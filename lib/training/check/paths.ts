import { GRADES, type Grade } from '../../conversation.ts';
import { read } from '../../engine/read.ts';
import { modelAt, modelsOf } from '../model.ts';
import { answer } from '../practice.ts';
import { type EndingKind, PATHS, type PathName, type Scenario } from '../scenario.ts';
import { endingOf, type Practice, start, waitingAt } from '../talk.ts';
import { conversationFor } from '../thread.ts';
import { type Complaint, fault, note } from './complaint.ts';

/** Which endings a path may have, and which grades the coach must give its replies. */
const EXPECTED: Readonly<Record<PathName, { ends: readonly EndingKind[]; least: Grade; most: Grade }>> = {
  poor: { ends: ['lost', 'wary'], least: 'poor', most: 'weak' },
  middling: { ends: ['settled'], least: 'poor', most: 'excellent' },
  excellent: { ends: ['loyal', 'advocate'], least: 'good', most: 'excellent' },
};

/** Points by which the mean score of a path must be better than that of the one below. */
const APART = 8;

const rank = (grade: Grade): number => GRADES.indexOf(grade);

/** The practice that a path leads to, and what is wrong with it. */
function played(scenario: Scenario, name: PathName): { practice: Practice; complaints: Complaint[] } {
  const { replies, ends } = scenario.paths[name];
  const { ends: fitting, least, most } = EXPECTED[name];
  const whole = { field: 'path', path: name, at: null } as const;
  const complaints: Complaint[] = [];
  let practice = start(scenario);
  for (const [at, reply] of replies.entries()) {
    const place = { ...whole, at: at + 1 };
    if (waitingAt(practice) === null) {
      complaints.push(fault(place, 'over_before'));
      break;
    }
    practice = answer(practice, reply);
    const step = practice.steps.at(-1);
    if (!step) break;
    if (step.oddity) complaints.push(fault(place, 'taken_for', step.oddity));
    const { grade, score } = step.review;
    if (rank(grade) < rank(least) || rank(grade) > rank(most))
      complaints.push(fault(place, 'off_grade', grade, score, least, most));
  }
  const ended = endingOf(practice);
  const last = practice.steps.at(-1)?.review;
  if (ended === null) complaints.push(fault(whole, 'ends_nowhere', ends));
  else if (ended !== ends && last) complaints.push(fault(whole, 'ends_elsewhere', ended, ends, last.grade, last.score));
  if (!fitting.includes(ends)) complaints.push(fault(whole, 'ends_unfitting', ends));
  return { practice, complaints };
}

const meanScore = ({ steps }: Practice): number =>
  steps.reduce((sum, { review }) => sum + review.score, 0) / Math.max(1, steps.length);

/** Points that a scenario says it teaches must come up on its excellent path. */
function practiceFaults({ practises }: Scenario, { steps }: Practice): Complaint[] {
  return practises
    .filter(
      (point) =>
        !steps.some(({ review }) => review.rubric.some((each) => each.point === point && (each.score ?? 0) >= 2)),
    )
    .map((point) => fault({ field: 'practises' }, 'unlearned', point));
}

/** Replies that are shown for comparison, and that the coach would not hold up; each once, where a scripted way comes by. */
function modelNotes(practices: readonly Practice[]): Complaint[] {
  const seen = new Set<string>();
  return practices.flatMap((practice) =>
    practice.steps.flatMap(({ turn, reply }, at) => {
      const model = modelAt(practice, at);
      if (!model || model.reply === reply || seen.has(model.reply)) return [];
      seen.add(model.reply);
      const { grade, score } = model.review;
      return rank(grade) < rank('good') ? [note({ field: 'turn', turn }, 'weak_model', grade, score)] : [];
    }),
  );
}

/** Whether the scripted paths reach their endings and the coach grades them as expected. Each reply is judged anew. */
export function pathFaults(scenario: Scenario): Complaint[] {
  const all = PATHS.map((name) => played(scenario, name));
  const [poor, middling, excellent] = all.map(({ practice }) => meanScore(practice)) as [number, number, number];
  const complaints = all.flatMap((each) => each.complaints);
  if (!(poor + APART <= middling && middling + APART <= excellent))
    complaints.push(
      fault({ field: 'paths' }, 'too_alike', APART, ...[poor, middling, excellent].map((score) => Math.round(score))),
    );
  const models = modelsOf(scenario);
  const ways = Object.values(scenario.turns).flatMap(({ reactions }) => reactions);
  const answered = (turn: string) =>
    ways.some(({ to }) => to === turn) && ways.every((one) => one.to !== turn || one.model);
  for (const turn of Object.keys(scenario.turns))
    if (!models.has(turn) && !answered(turn)) complaints.push(fault({ field: 'turn', turn }, 'no_model'));
  const best = all[2]?.practice;
  complaints.push(...modelNotes(all.map(({ practice }) => practice)));
  return best ? [...complaints, ...practiceFaults(scenario, best)] : complaints;
}

/** Where the reader of feelings sees another customer than the one described. */
export function readingNotes(scenario: Scenario): Complaint[] {
  const { feeling, injustice } = scenario.feels;
  const reading = read(conversationFor(start(scenario)));
  const notes: Complaint[] = [];
  if (!reading.feelings.some(({ name }) => name === feeling))
    notes.push(note({ field: 'opening' }, 'reads_otherwise', reading.headline, feeling));
  if (reading.injustice !== injustice)
    notes.push(note({ field: 'opening' }, 'reads_unfair', reading.injustice, injustice));
  return notes;
}
