import type { CorrectionsPort } from '../../components/studio/settings/CorrectionsCard.tsx';
import type { KeptCorrection } from '../../lib/corrections.ts';

/** Two corrections, as an agent may have made them. */
export const CORRECTED: readonly KeptCorrection[] = [
  {
    read: { headline: 'anger', feelings: { anger: 2, anxiety: 2, unheard: 2 }, signals: ['churn'] },
    correction: { felt: { headline: 'anxiety', feelings: { anxiety: 3 } }, dismissed: ['churn'] },
    engine: '0.1.0',
    at: '2026-11-20T09:12:00.000Z',
  },
  {
    read: { headline: 'frustration', feelings: { frustration: 1 }, signals: [] },
    correction: { felt: { headline: 'neutral', feelings: {} }, dismissed: [] },
    engine: '0.1.0',
    at: '2026-11-18T15:40:00.000Z',
  },
];

/** Stands in for the background: erases for good. */
export function correctionsPort(kept: readonly KeptCorrection[]): CorrectionsPort {
  return { listCorrections: async () => [...kept], eraseCorrections: async () => undefined };
}
