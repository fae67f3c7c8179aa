import { i18n } from '#i18n';
import { CheckField } from '../shared/CheckField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { MoneyField } from './MoneyField.tsx';
import type { PartProps } from './PolicyForm.tsx';

/** What an agent may not give alone, and whom to ask. */
export function Approval({ policy, set }: PartProps) {
  const { approval, currency } = policy;
  const change = (part: Partial<typeof approval>) => set({ approval: { ...approval, ...part } });
  return (
    <>
      <div class="field-row">
        <MoneyField
          label={i18n.t('policy.above')}
          note={i18n.t('policy.above_note')}
          currency={currency}
          amount={approval.above}
          onAmount={(above) => change({ above })}
        />
        <TextField
          label={i18n.t('policy.by')}
          note={i18n.t('policy.by_note')}
          value={approval.by}
          maxLength={80}
          required
          onText={(by) => change({ by })}
        />
        <NumberField
          label={i18n.t('policy.yes_days')}
          value={approval.days}
          min={1}
          max={3650}
          onNumber={(days) => change({ days: Math.round(days) })}
        />
      </div>
      <CheckField
        words={i18n.t('policy.remedies')}
        checked={approval.remedies !== null}
        onCheck={(on) => change({ remedies: on ? approval.above : null })}
      />
      {approval.remedies !== null && (
        <MoneyField
          label={i18n.t('policy.remedies_above')}
          currency={currency}
          amount={approval.remedies}
          onAmount={(remedies) => change({ remedies })}
        />
      )}
    </>
  );
}
