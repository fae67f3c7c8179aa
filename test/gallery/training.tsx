import type { JSX } from 'preact';
import { TrainingPage } from '../../components/training/TrainingPage.tsx';
import type { InHand } from '../../lib/practice.ts';
import { SCENARIOS } from '../../lib/training/scenarios/index.ts';
import type { PageScene } from './names.ts';
import { FINISHED, port } from './training-port.ts';
import { STAGES } from './training-stage.tsx';

type TrainingScene = Extract<PageScene, `training-${string}`>;

const [first] = SCENARIOS;

const hand = (replies: readonly string[] = [], draft = ''): InHand[] =>
  first ? [{ scenario: first.id, replies: [...replies], draft, hints: 'live' }] : [];

/** The page at one of its addresses. */
const at =
  (hash: string, kept: Parameters<typeof port>[0] = {}) =>
  (): JSX.Element => {
    if (location.hash !== `#${hash}`) history.replaceState(null, '', `#${hash}`);
    return <TrainingPage port={port(kept)} />;
  };

const STORE = {
  url: 'https://lernplattform.donaudampfschifffahrtsgesellschaft.example/xapi',
  who: 'kundenbetreuung.weiterbildung@donaudampfschifffahrtsgesellschaft.example',
  waiting: 3,
  refused: 1,
  sent: '2026-11-20T14:05:00.000Z',
  trouble: 'unreachable' as const,
};

/** The training page, section by section. */
export const TRAINING: Readonly<Record<TrainingScene, () => JSX.Element | null>> = {
  'training-practise': at('practise', { hands: hand(['Hello.']) }),
  'training-room': at(`practise/${first?.id}`, {
    hands: hand(
      first?.paths.poor.replies.slice(0, 1),
      'Please calm down. You should have called us as soon as possible.',
    ),
  }),
  'training-end': at(`practise/${first?.id}`, { hands: hand(first?.paths.poor.replies) }),
  'training-demonstrate': at('demonstrate'),
  'training-write': at('write'),
  'training-courses': at('courses'),
  'training-courses-empty': at('courses', { results: [] }),
  'training-courses-finished': at('courses', { results: FINISHED, store: STORE }),
  'training-calibrate': at('calibrate'),
  ...STAGES,
};
