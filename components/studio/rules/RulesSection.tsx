import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { exampleAt } from '../../../lib/rule-example.ts';
import type { PhraseRule } from '../../../lib/shared.ts';
import type { SectionProps } from '../sections.ts';
import { type KindView, SharedSection } from '../shared/SharedSection.tsx';
import { faultWords } from './fault-words.ts';
import { RuleForm } from './RuleForm.tsx';

const blank = (): PhraseRule => ({
  version: 1,
  name: '',
  match: '',
  severity: 'medium',
  reason: '',
  instead: null,
  matches: [],
  misses: [],
});

const begun = (at: string): PhraseRule | null => {
  const example = exampleAt(at);
  return example && { ...blank(), ...example };
};

const summary = ({ match, reason }: PhraseRule): string => i18n.t('rule.summary', [match, reason]);

/** Phrases that this team does not want in its replies. */
export function Section({ port, ...place }: SectionProps<'rules'>) {
  const view = useMemo(
    (): KindView<'rule'> => ({
      kind: 'rule',
      section: 'rules',
      blank,
      begun,
      summary,
      Form: RuleForm,
      check: async (body) => {
        if (body.matches.length === 0 || body.misses.length === 0) return i18n.t('rule.needs_examples');
        const faults = await port.check(body);
        return faults.length > 0 ? faults.map(faultWords).join('\n') : null;
      },
    }),
    [port],
  );
  return <SharedSection view={view} port={port} place={place} />;
}
