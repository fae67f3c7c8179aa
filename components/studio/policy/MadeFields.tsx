import { i18n } from '#i18n';
import { CAUSES, STAGES } from '../../../lib/conversation.ts';
import { FAULTS } from '../../../lib/gestures.ts';
import { CARES, type TriedCase } from '../../../lib/studio/tried.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { SEVERITY_WORDS } from './Goodwill.tsx';

type Made = Extract<TriedCase, { is: 'made' }>;

const toggled = <Name extends string>(names: readonly Name[], name: Name): Name[] =>
  names.includes(name) ? names.filter((one) => one !== name) : [...names, name];

/** What counts of a case, without a thread: why, whose doing, how serious, where the customer stands, what asks for care. */
export function MadeFields({ one, onCase }: { one: Made; onCase(one: Made): void }) {
  const id = useOwnId();
  const set = (change: Partial<Made>) => onCase({ ...one, ...change });
  return (
    <>
      <div class="field-row">
        <SelectField
          label={i18n.t('simulator.fault')}
          value={one.fault}
          options={FAULTS.map((value) => ({ value, words: i18n.t(`policy.fault.${value}`) }))}
          onChoose={(fault) => set({ fault })}
        />
        <SelectField
          label={i18n.t('simulator.stage')}
          value={one.stage}
          options={STAGES.map((value) => ({ value, words: i18n.t(`stage.${value}`) }))}
          onChoose={(stage) => set({ stage })}
        />
      </div>
      <Choice<number>
        legend={i18n.t('simulator.severity')}
        options={SEVERITY_WORDS.map((name, value) => ({
          value,
          words: i18n.t(value === 0 ? 'simulator.no_trouble' : `policy.severity.${name}`),
        }))}
        value={one.severity}
        onChoose={(severity) => set({ severity: severity as Made['severity'] })}
      />
      <h3 id={`${id}-causes`}>{i18n.t('simulator.causes')}</h3>
      <Toggles
        labelledby={`${id}-causes`}
        items={CAUSES.map((name) => ({ name, words: i18n.t(`plan.change.${name}`), tone: 'plain' as const }))}
        on={(name) => one.causes.includes(name)}
        onToggle={(name) => set({ causes: toggled(one.causes, name) })}
      />
      <h3 id={`${id}-care`}>{i18n.t('simulator.care')}</h3>
      <Toggles
        labelledby={`${id}-care`}
        items={CARES.map((name) => ({ name, words: i18n.t(`simulator.care_for.${name}`), tone: 'plain' as const }))}
        on={(name) => one.care.includes(name)}
        onToggle={(name) => set({ care: toggled(one.care, name) })}
      />
    </>
  );
}
