import type { JSX } from 'preact';
import type { TrainingPort } from '../../components/training/port.ts';
import { TrainingPage } from '../../components/training/TrainingPage.tsx';
import { improve } from '../../lib/engine/coach/improve.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import type { InHand } from '../../lib/practice.ts';
import { DRAFTS } from '../../lib/training/calibration/drafts.ts';
import type { Result } from '../../lib/training/records/result.ts';
import { SCENARIOS } from '../../lib/training/scenarios/index.ts';
import type { PageScene } from './names.ts';

type TrainingScene = Extract<PageScene, `training-${string}`>;

const RESULTS: Result[] = SCENARIOS.slice(0, 3).map(({ id }, at) => ({
  scenario: id,
  at: `2026-11-0${at + 1}T09:00:00.000Z`,
  ends: at === 0 ? 'lost' : 'loyal',
  score: 60 + at * 10,
  weak: at === 0 ? ['act', 'fair'] : [],
}));

const nothing = async () => undefined;
const [first] = SCENARIOS;

/** Stands in for the extension: the engine is the real one, and what is kept is made up. */
const port = (hands: InHand[] = []): TrainingPort => ({
  engine: {
    read: async (conversation) => read(conversation),
    review: async (conversation, draft, reading) => review(conversation, draft, reading),
    improve: async (conversation, draft, reading) => improve(conversation, draft, reading),
  },
  practice: {
    readFile: async () => ({ trouble: 'Nothing is read here.' }),
    recallPractice: async () => hands,
    keepPractice: nothing,
    dropPractice: nothing,
    listScenarios: async () => [],
    keepScenario: nothing,
    dropScenario: nothing,
    recallGrades: async () => Object.fromEntries(DRAFTS.map(({ id }) => [id, 'good'])),
    keepGrades: nothing,
    listResults: async () => RESULTS,
    addResults: nothing,
    eraseResults: nothing,
  },
  records: {
    state: async () => null,
    connect: async () => ({ fault: 'unreachable' }),
    leave: nothing,
    tell: nothing,
    send: async () => null,
    grant: async () => true,
  },
  save: () => undefined,
  print: () => undefined,
});

const hand = (replies: readonly string[] = [], draft = ''): InHand[] =>
  first ? [{ scenario: first.id, replies: [...replies], draft, hints: 'live' }] : [];

/** The page at one of its addresses. */
const at =
  (hash: string, hands: InHand[] = []) =>
  (): JSX.Element => {
    if (location.hash !== `#${hash}`) history.replaceState(null, '', `#${hash}`);
    return <TrainingPage port={port(hands)} />;
  };

/** The training page, section by section. */
export const TRAINING: Readonly<Record<TrainingScene, () => JSX.Element>> = {
  'training-practise': at('practise', hand(['Hello.'])),
  'training-room': at(
    `practise/${first?.id}`,
    hand(first?.paths.poor.replies.slice(0, 1), 'Please calm down. You should have called us as soon as possible.'),
  ),
  'training-end': at(`practise/${first?.id}`, hand(first?.paths.poor.replies)),
  'training-demonstrate': at('demonstrate'),
  'training-write': at('write'),
  'training-courses': at('courses'),
  'training-calibrate': at('calibrate'),
};
