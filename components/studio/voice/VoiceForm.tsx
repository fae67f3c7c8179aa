import { i18n } from '#i18n';
import type { BrandVoice } from '../../../lib/shared.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CheckField } from '../shared/CheckField.tsx';
import { LinesField } from '../shared/LinesField.tsx';
import type { FormProps } from '../shared/SharedSection.tsx';
import { NameField } from './NameField.tsx';
import { WordPairs } from './WordPairs.tsx';

const FORMALITY = ['as_read', 'formal', 'neutral', 'casual'] as const;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Whose voice it is, and how it greets, signs and words things. */
export function VoiceForm({ body, set }: FormProps<BrandVoice>) {
  const { belongs } = body;
  return (
    <>
      <div class="field-row">
        <LinesField
          label={i18n.t('voice.companies')}
          note={i18n.t('voice.companies_note')}
          lines={belongs.companies}
          rows={2}
          onLines={(companies) => set({ belongs: { ...belongs, companies } })}
        />
        <LinesField
          label={i18n.t('voice.hosts')}
          note={i18n.t('voice.hosts_note')}
          placeholder="help.example.com"
          lines={belongs.hosts}
          rows={2}
          onLines={(hosts) => set({ belongs: { ...belongs, hosts } })}
        />
      </div>
      <div class="field-row">
        <NameField
          label={i18n.t('voice.greeting')}
          note={i18n.t('voice.greeting_note', ['{name}'])}
          placeholder="Hello {name}!"
          maxLength={120}
          value={body.greeting ?? ''}
          onText={(text) => set({ greeting: orNull(text) })}
        />
        <NameField
          label={i18n.t('voice.sign_off')}
          note={i18n.t('voice.sign_off_note', ['{agent}'])}
          placeholder={'With care,\n{agent}'}
          maxLength={300}
          rows={2}
          value={body.signOff ?? ''}
          onText={(text) => set({ signOff: orNull(text) })}
        />
      </div>
      <Choice
        legend={i18n.t('voice.formality')}
        options={FORMALITY.map((value) => ({ value, words: i18n.t(`voice.formal.${value}`) }))}
        value={body.formality ?? 'as_read'}
        onChoose={(value) => set({ formality: value === 'as_read' ? null : value })}
      />
      <CheckField words={i18n.t('voice.emoji')} checked={body.emoji} onCheck={(emoji) => set({ emoji })} />
      <WordPairs pairs={body.use} onPairs={(use) => set({ use })} />
      <LinesField
        label={i18n.t('voice.avoid')}
        note={i18n.t('voice.avoid_note')}
        lines={body.avoid}
        onLines={(avoid) => set({ avoid })}
      />
    </>
  );
}
