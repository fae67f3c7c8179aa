import { i18n } from '#i18n';
import { Choice } from '../../ui/Choice.tsx';
import { CheckField } from '../shared/CheckField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { MoneyField } from './MoneyField.tsx';
import type { PartProps } from './PolicyForm.tsx';

/** A team of so many agents, where a budget is set for the first time. */
const AGENTS = 5;

/** What each agent and all together may give in a period. */
export function Budgets({ policy, set }: PartProps) {
  const { allotment, team, currency } = policy;
  return (
    <>
      <Choice
        legend={i18n.t('policy.period')}
        options={(['week', 'month'] as const).map((value) => ({ value, words: i18n.t(`policy.per.${value}`) }))}
        value={policy.period}
        onChoose={(period) => set({ period })}
      />
      <div class="field-row">
        <MoneyField
          label={i18n.t('policy.allotment')}
          note={i18n.t('policy.allotment_note')}
          currency={currency}
          amount={allotment.amount}
          onAmount={(amount) => set({ allotment: { ...allotment, amount } })}
        />
        <NumberField
          label={i18n.t('policy.minutes')}
          note={i18n.t('policy.minutes_note')}
          value={allotment.minutes}
          max={100_000}
          onNumber={(minutes) => set({ allotment: { ...allotment, minutes: Math.round(minutes) } })}
        />
      </div>
      <CheckField
        words={i18n.t('policy.team')}
        checked={team !== null}
        onCheck={(on) => set({ team: on ? allotment.amount * AGENTS : null })}
      />
      {team !== null && (
        <MoneyField
          label={i18n.t('policy.team_amount')}
          currency={currency}
          amount={team}
          onAmount={(amount) => set({ team: amount })}
        />
      )}
    </>
  );
}
