import type { SectionProps } from '../sections.ts';
import { ResultsCard } from './ResultsCard.tsx';

/** Ratings and sums from outside, beside our own counters. */
export function Section({ port }: SectionProps<'results'>) {
  return <ResultsCard port={port} />;
}
