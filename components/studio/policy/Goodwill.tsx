import { i18n } from '#i18n';
import { FAULTS } from '../../../lib/gestures.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { MoneyField } from './MoneyField.tsx';
import type { PartProps } from './PolicyForm.tsx';

const SEVERITIES = ['slight', 'clear', 'serious'] as const;
/** By severity, from 0. */
export const SEVERITY_WORDS = ['any', ...SEVERITIES] as const;
/** Where nothing went wrong, nothing is made good. */
const SHARED = FAULTS.filter((fault) => fault !== 'none');

/** How much goodwill a trouble is worth: by how serious it is and whose doing, and by nothing else. */
export function Goodwill({ policy, set }: PartProps) {
  const { goodwill, share, currency } = policy;
  return (
    <>
      <div class="field-row">
        {SEVERITIES.map((severity, at) => (
          <MoneyField
            key={severity}
            label={i18n.t(`policy.goodwill.${severity}`)}
            currency={currency}
            amount={goodwill[at] ?? 0}
            onAmount={(amount) => set({ goodwill: goodwill.with(at, amount) as typeof goodwill })}
          />
        ))}
      </div>
      <Choice<number>
        legend={i18n.t('policy.least')}
        options={SEVERITY_WORDS.map((name, value) => ({ value, words: i18n.t(`policy.severity.${name}`) }))}
        value={policy.least}
        onChoose={(least) => set({ least: least as typeof policy.least })}
      />
      <h3 class="policy-small">{i18n.t('policy.share')}</h3>
      <div class="field-row">
        {SHARED.map((fault) => (
          <NumberField
            key={fault}
            label={i18n.t(`policy.fault.${fault}`)}
            value={Math.round(share[fault] * 100)}
            max={100}
            onNumber={(value) => set({ share: { ...share, [fault]: Math.min(100, Math.max(0, value)) / 100 } })}
          />
        ))}
      </div>
    </>
  );
}
