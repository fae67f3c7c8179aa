import type { TrainingPort } from '../../components/training/port.ts';
import { improve } from '../../lib/engine/coach/improve.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import type { InHand, ScenarioShelf } from '../../lib/practice.ts';
import type { StoreState } from '../../lib/records.ts';
import { DRAFTS } from '../../lib/training/calibration/drafts.ts';
import { judged } from '../../lib/training/judging.ts';
import { COURSES } from '../../lib/training/records/courses.ts';
import type { Result } from '../../lib/training/records/result.ts';
import { SCENARIOS } from '../../lib/training/scenarios/index.ts';

const RESULTS: Result[] = SCENARIOS.slice(0, 3).map(({ id }, at) => ({
  scenario: id,
  at: `2026-11-0${at + 1}T09:00:00.000Z`,
  ends: at === 0 ? 'lost' : 'loyal',
  score: 60 + at * 10,
  weak: at === 0 ? ['act', 'fair'] : [],
}));

/** Every scenario of the first course, ended well. */
export const FINISHED: Result[] = (COURSES[0]?.scenarios ?? []).map((scenario, at) => ({
  scenario,
  at: `2026-11-${at + 10}T09:00:00.000Z`,
  ends: 'advocate',
  score: 91,
  weak: [],
}));

const nothing = async () => undefined;

interface Kept {
  hands?: InHand[];
  results?: Result[];
  store?: StoreState | null;
  shelf?: ScenarioShelf;
}

/** Stands in for the extension: the engine is the real one, and what is kept is made up. */
export const port = ({
  hands = [],
  results = RESULTS,
  store = null,
  shelf = { own: [], team: [], gives: false },
}: Kept = {}): TrainingPort => ({
  engine: {
    read: async (conversation) => read(conversation),
    review: async (conversation, draft, reading) => review(conversation, draft, reading),
    improve: async (conversation, draft, reading) => improve(conversation, draft, reading),
    practise: judged,
  },
  practice: {
    readFile: async () => ({ trouble: 'Nothing is read here.' }),
    recallPractice: async () => hands,
    keepPractice: nothing,
    dropPractice: nothing,
    listScenarios: async () => [],
    readShelf: async () => shelf,
    giveScenario: nothing,
    takeBackScenario: nothing,
    keepScenario: nothing,
    dropScenario: nothing,
    listUnfinished: async () => [],
    keepUnfinished: nothing,
    dropUnfinished: nothing,
    takeTicket: async () => null,
    recallGrades: async () => Object.fromEntries(DRAFTS.map(({ id }) => [id, 'good'])),
    keepGrades: nothing,
    listResults: async () => results,
    addResults: nothing,
    eraseResults: nothing,
  },
  records: {
    state: async () => store,
    connect: async () => ({ fault: 'unreachable' }),
    leave: nothing,
    tell: nothing,
    send: async () => null,
    watch: () => () => undefined,
    grant: async () => true,
  },
  watch: () => () => undefined,
  save: () => undefined,
  print: () => undefined,
});
