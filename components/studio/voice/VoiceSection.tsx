import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandVoice } from '../../../lib/shared.ts';
import type { SectionProps } from '../sections.ts';
import { type KindView, SharedSection } from '../shared/SharedSection.tsx';
import { hasLiquid } from './liquid.ts';
import { Samples } from './Samples.tsx';
import { VoiceForm } from './VoiceForm.tsx';

const blank = (): BrandVoice => ({
  version: 1,
  name: '',
  belongs: { companies: [], hosts: [] },
  greeting: null,
  signOff: null,
  formality: null,
  emoji: false,
  use: [],
  avoid: [],
});

/** For whom a voice is, and how much it says. */
function summary({ belongs, use, avoid }: BrandVoice): string {
  const whose = [...belongs.companies, ...belongs.hosts];
  const words = use.length + avoid.length;
  return [
    whose.length > 0 ? whose.join(', ') : i18n.t('voice.for_all'),
    ...(words > 0 ? [i18n.t('voice.words', words)] : []),
  ].join(' · ');
}

/** How each brand speaks. */
export function Section({ port, ...place }: SectionProps<'voice'>) {
  const view = useMemo(
    (): KindView<'voice'> => ({
      kind: 'voice',
      section: 'voice',
      blank,
      summary,
      Form: VoiceForm,
      check: async ({ greeting, signOff }) =>
        [greeting, signOff].some((text) => text !== null && hasLiquid(text))
          ? i18n.t('voice.liquid', ['{name}', '{agent}'])
          : null,
      Beside: ({ body }) => <Samples port={port} voice={body} />,
    }),
    [port],
  );
  return <SharedSection view={view} port={port} place={place} />;
}
