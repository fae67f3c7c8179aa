import { i18n } from '#i18n';
import { GESTURE_KINDS } from '../../../lib/conversation.ts';
import type { TriedBefore } from '../../../lib/studio/tried.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import { MoneyField } from './MoneyField.tsx';

interface Props {
  before: TriedBefore;
  currency: string;
  onBefore(before: TriedBefore): void;
}

/** What the ledger would know: given this period, and to this customer. */
export function BeforeFields({ before, currency, onBefore }: Props) {
  const { last } = before;
  const set = (change: Partial<TriedBefore>) => onBefore({ ...before, ...change });
  return (
    <details class="simulator-before">
      <summary>{i18n.t('simulator.before')}</summary>
      <div class="field-row">
        <MoneyField
          label={i18n.t('simulator.spent')}
          currency={currency}
          amount={before.amount}
          onAmount={(amount) => set({ amount })}
        />
        <NumberField
          label={i18n.t('simulator.minutes')}
          value={before.minutes}
          onNumber={(minutes) => set({ minutes })}
        />
        <MoneyField
          label={i18n.t('simulator.others')}
          currency={currency}
          amount={before.others}
          onAmount={(others) => set({ others })}
        />
      </div>
      <CheckField
        words={i18n.t('simulator.gift_before')}
        checked={last !== null}
        onCheck={(on) => set({ last: on ? { days: 10, kind: 'credit' } : null })}
      />
      {last && (
        <div class="field-row">
          <SelectField
            label={i18n.t('simulator.gift')}
            value={last.kind}
            options={GESTURE_KINDS.map((value) => ({ value, words: i18n.t(`gesture.kind.${value}`) }))}
            onChoose={(kind) => set({ last: { ...last, kind } })}
          />
          <NumberField
            label={i18n.t('simulator.days_ago')}
            value={last.days}
            max={3650}
            onNumber={(days) => set({ last: { ...last, days } })}
          />
        </div>
      )}
      <CheckField
        words={i18n.t('simulator.opted_out')}
        checked={before.optedOut}
        onCheck={(optedOut) => set({ optedOut })}
      />
    </details>
  );
}
