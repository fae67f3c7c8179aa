import { useMemo } from 'preact/hooks';
import type { Target } from '../../../lib/shared.ts';
import type { SectionProps } from '../sections.ts';
import { type KindView, NEW, SharedSection } from '../shared/SharedSection.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { TargetForm } from './TargetForm.tsx';
import { targetWords } from './words.ts';

const blank = (): Target => ({ version: 1, name: '', kind: 'recovery', minutes: null, share: 80, days: 30 });

const view: KindView<'target'> = {
  kind: 'target',
  section: 'targets',
  blank,
  summary: targetWords,
  Form: TargetForm,
};

/** What the team would like to reach, and how far it is. */
export function Section({ port, ...place }: SectionProps<'targets'>) {
  // Counted anew whenever the list is shown again.
  const shown = useMemo(() => (place.at === '' ? <ProgressCard port={port} /> : null), [port, place.at]);
  return (
    <div class="studio-cards">
      {place.at === NEW ? null : shown}
      <SharedSection view={view} port={port} place={place} />
    </div>
  );
}
