import { i18n } from '#i18n';
import { TARGET_KINDS, type Target } from '../../../lib/shared.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import type { FormProps } from '../shared/SharedSection.tsx';

/** What a first reply to somebody upset may take, until a lead says otherwise. */
const USUAL_MINUTES = 30;
const DAYS = [7, 30, 90] as const;

/** What is counted, how much of it would be good, and over how long. */
export function TargetForm({ body, set }: FormProps<Target>) {
  return (
    <>
      <SelectField
        label={i18n.t('target.kind')}
        note={i18n.t(`target.note.${body.kind}`)}
        value={body.kind}
        options={TARGET_KINDS.map((value) => ({ value, words: i18n.t(`target.what.${value}`) }))}
        onChoose={(kind) => set({ kind, minutes: kind === 'first_reply' ? (body.minutes ?? USUAL_MINUTES) : null })}
      />
      <div class="field-row">
        {body.minutes !== null && (
          <NumberField
            label={i18n.t('target.minutes')}
            value={body.minutes}
            min={1}
            max={10_080}
            onNumber={(minutes) => set({ minutes })}
          />
        )}
        <NumberField
          label={i18n.t('target.share')}
          value={body.share}
          min={1}
          max={100}
          onNumber={(share) => set({ share })}
        />
      </div>
      <Choice<number>
        legend={i18n.t('target.days')}
        options={DAYS.map((value) => ({ value, words: i18n.t('target.last_days', value) }))}
        value={body.days}
        onChoose={(days) => set({ days })}
      />
    </>
  );
}
