import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Segment } from '../../../lib/shared.ts';
import type { SectionProps } from '../sections.ts';
import { type KindView, SharedSection } from '../shared/SharedSection.tsx';
import { SegmentForm } from './SegmentForm.tsx';
import { conditionWords, TRAIT_NAMES } from './words.ts';

const blank = (): Segment => ({ version: 1, name: '', when: [{ fact: 'plan', any: [] }], persona: {} });

/** Who they are, and how they are written to. */
function summary({ when, persona }: Segment): string {
  const how = TRAIT_NAMES.flatMap((trait) => {
    const value = persona[trait];
    return value ? [i18n.t(`fit.${trait}.${value}` as 'fit.pace.steady')] : [];
  });
  return i18n.t('segment.summary', [when.map(conditionWords).join(i18n.t('segment.and')), how.join(', ')]);
}

/** Customers of one kind, and how to write to them. */
export function Section({ port, ...place }: SectionProps<'personas'>) {
  const view = useMemo(
    (): KindView<'persona'> => ({ kind: 'persona', section: 'personas', blank, summary, Form: SegmentForm }),
    [],
  );
  return <SharedSection view={view} port={port} place={place} />;
}
