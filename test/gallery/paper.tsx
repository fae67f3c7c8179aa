import { PaperPage } from '../../components/paper/PaperPage.tsx';
import { personaOf } from '../../lib/engine/drivers/persona.ts';
import { matterOf } from '../../lib/engine/gestures/matter/matter.ts';
import { makingsFor } from '../../lib/engine/making/making.ts';
import type { Making } from '../../lib/making.ts';
import { BOILER } from './fixtures/boiler.ts';

const { conversation, reading } = BOILER;
const matter = matterOf(conversation, reading, personaOf(conversation));
const made = makingsFor(['handwritten_apology', 'call_after_the_fix', 'how_to_their_own_steps'], matter);

const page = (making: Making | null | undefined) => {
  const port = { take: async () => making ?? null, print: () => window.print() };
  return () => <PaperPage port={port} />;
};

/** The page that prints what was made: a card, a call script, a guide, and nothing. */
export const PAPERS = {
  'paper-card': page(made.handwritten_apology),
  'paper-call': page(made.call_after_the_fix),
  'paper-steps': page(made.how_to_their_own_steps),
  'paper-gone': page(null),
} as const;
