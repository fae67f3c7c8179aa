/** Runs in a page of a test: reads it by its structure alone, and says what came out. */
import { findComposer } from '../../../lib/page/composer.ts';
import { infer } from '../../../lib/page/generic/infer.ts';
import { readPage } from '../../../lib/page/read.ts';
import { openTicket } from '../../../lib/page/recognise.ts';
import { isInside } from './inside.ts';
import type { Outcome } from './outcome.ts';

function read(composerCss: string | null): Outcome {
  const { adapter, confidence, reasons } = infer(null);
  const ticket = adapter && openTicket(adapter);
  const reading = adapter && ticket !== null ? readPage(adapter, ticket) : null;
  const composer = adapter ? (findComposer(adapter)?.element ?? null) : null;
  const right = composerCss !== null && composer !== null && isInside(composer, composerCss);
  return {
    adapter,
    confidence,
    reasons,
    ticket,
    conversation: reading?.conversation ?? null,
    times: [...(reading?.times.values() ?? [])],
    composer: composer === null ? 'none' : right ? 'right' : 'wrong',
  };
}

declare global {
  var readByStructure: typeof read;
  /** To be measured. */
  var inferAlone: () => unknown;
}

globalThis.readByStructure = read;
globalThis.inferAlone = () => infer(null);
