import { i18n } from '#i18n';
import { NumberField } from '../shared/NumberField.tsx';
import type { PartProps } from './PolicyForm.tsx';

const DAYS = ['cooldownDays', 'varietyDays', 'yearly', 'offerDays'] as const;

/** How often one customer is given something, and how long an offer holds. */
export function Rhythm({ policy, set }: PartProps) {
  return (
    <div class="field-row">
      {DAYS.map((name) => (
        <NumberField
          key={name}
          label={i18n.t(`policy.${name}`)}
          note={i18n.t(`policy.${name}_note`)}
          value={policy[name]}
          max={3650}
          onNumber={(value) => set({ [name]: Math.round(value) })}
        />
      ))}
    </div>
  );
}
