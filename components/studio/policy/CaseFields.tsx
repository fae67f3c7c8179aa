import { i18n } from '#i18n';
import { SAMPLE_NAMES, SAMPLES } from '../../../lib/studio/samples.ts';
import type { TriedCase } from '../../../lib/studio/tried.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { MadeFields } from './MadeFields.tsx';

const START: Readonly<Record<TriedCase['is'], TriedCase>> = {
  sample: { is: 'sample', name: 'second' },
  message: { is: 'message', text: '' },
  made: { is: 'made', causes: ['time'], fault: 'ours', severity: 2, stage: 'active', care: [] },
};

/** Which case the policy is tried on: a customer made up by us, a message of one's own, or what counts of a case. */
export function CaseFields({ one, onCase }: { one: TriedCase; onCase(one: TriedCase): void }) {
  return (
    <>
      <Choice
        legend={i18n.t('simulator.case')}
        options={(['sample', 'message', 'made'] as const).map((value) => ({
          value,
          words: i18n.t(`simulator.is.${value}`),
        }))}
        value={one.is}
        onChoose={(is) => onCase(START[is])}
      />
      <div class="simulator-case">
        {one.is === 'sample' && (
          <>
            <SelectField
              label={i18n.t('simulator.sample')}
              value={one.name}
              options={SAMPLE_NAMES.map((value) => ({ value, words: i18n.t(`sample.${value}`) }))}
              onChoose={(name) => onCase({ is: 'sample', name })}
            />
            <blockquote>{SAMPLES[one.name].messages[0]?.text}</blockquote>
          </>
        )}
        {one.is === 'message' && (
          <TextField
            label={i18n.t('simulator.message')}
            note={i18n.t('simulator.message_note')}
            rows={4}
            maxLength={8000}
            value={one.text}
            onText={(text) => onCase({ is: 'message', text })}
          />
        )}
        {one.is === 'made' && <MadeFields one={one} onCase={onCase} />}
      </div>
    </>
  );
}
