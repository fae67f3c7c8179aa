import { parseScenarioId } from '../../schema/scenario.ts';
import { parseTicketTake } from '../../schema/ticket-start.ts';
import type { Answers } from '../answer.ts';
import { dropQueue } from '../records/rounds.ts';
import { readFile } from './files.ts';
import {
  addResults,
  dropHand,
  dropOwn,
  eraseResults,
  grades,
  hands,
  keepGrades,
  keepHand,
  keepOwn,
  listResults,
} from './kept.ts';
import { allScenarios, giveToTeam, scenarioShelf, takeFromTeam } from './team.ts';
import { mayWrite, openForm, takeStart } from './ticket.ts';
import { dropUnfinished, keepUnfinished, listUnfinished } from './unfinished.ts';

type PracticeKind = Extract<
  keyof Answers,
  `practice.${string}` | `scenario.${string}` | `grades.${string}` | `progress.${string}`
>;

/** What the training page asks about practice under way and about scenarios of one's own. */
export const practiceAnswers: Pick<Answers, PracticeKind> = {
  'practice.recall': async () => ({ hands: await hands.getValue() }),
  'practice.keep': async (hand) => {
    await keepHand(hand);
    return null;
  },
  'practice.drop': async ({ scenario }) => {
    await dropHand(scenario);
    return null;
  },
  'practice.read': async ({ kind, text }) => readFile(kind, text),
  'scenario.list': async () => ({ scenarios: await allScenarios() }),
  'scenario.shelf': scenarioShelf,
  'scenario.give': async (asked) => {
    await giveToTeam(parseScenarioId(asked.id));
    return null;
  },
  'scenario.take_back': async (asked) => {
    await takeFromTeam(parseScenarioId(asked.id));
    return null;
  },
  'scenario.keep': async ({ scenario }) => {
    await keepOwn(scenario);
    return null;
  },
  'scenario.drop': async ({ id }) => {
    await dropOwn(id);
    return null;
  },
  'scenario.unfinished': async () => ({ scenarios: await listUnfinished() }),
  'scenario.keep_unfinished': async ({ scenario }) => {
    await keepUnfinished(scenario);
    return null;
  },
  'scenario.drop_unfinished': async ({ id }) => {
    await dropUnfinished(id);
    return null;
  },
  'scenario.may': async () => ({ may: await mayWrite() }),
  'scenario.from_ticket': async ({ start }) => {
    await openForm(start);
    return null;
  },
  'scenario.take': async (asked) => ({ start: await takeStart(parseTicketTake(asked).id) }),
  'grades.recall': async () => ({ grades: await grades.getValue() }),
  'grades.keep': async (given) => {
    await keepGrades(given.grades);
    return null;
  },
  'progress.list': async () => ({ results: await listResults() }),
  'progress.add': async (given) => {
    await addResults(given.results);
    return null;
  },
  'progress.erase': async () => {
    await eraseResults();
    await dropQueue();
    return null;
  },
};
