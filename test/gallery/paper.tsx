import { PaperPage } from '../../components/paper/PaperPage.tsx';
import { personaOf } from '../../lib/engine/drivers/persona.ts';
import { matterOf } from '../../lib/engine/gestures/matter/matter.ts';
import { makingsFor } from '../../lib/engine/making/making.ts';
import { read } from '../../lib/engine/read.ts';
import type { Making } from '../../lib/making.ts';
import { BOILER } from './fixtures/boiler.ts';
import { conversation as talk } from './make.ts';

const { conversation, reading } = BOILER;
const made = (gesture: string) =>
  makingsFor([gesture], matterOf(conversation, reading, personaOf(conversation)))[gesture];

const ASKS = talk('G-1', { name: 'Edda Brandvold' }, null, [
  [
    'customer',
    'How do I get the pictures off the camera onto my tablet? I pressed the button with the waves, and it blinks blue, but then nothing happens.',
  ],
]);
const guide = () =>
  makingsFor(['how_to_their_own_steps'], matterOf(ASKS, read(ASKS), personaOf(ASKS))).how_to_their_own_steps;

const page = (making: () => Making | null | undefined) => {
  const port = { take: async () => making() ?? null, print: () => window.print() };
  return () => <PaperPage port={port} />;
};

/** The page that prints what was made: a card, a call script, a guide, and nothing. */
export const PAPERS = {
  'paper-card': page(() => made('handwritten_apology')),
  'paper-call': page(() => made('call_after_the_fix')),
  'paper-steps': page(guide),
  'paper-gone': page(() => null),
} as const;
