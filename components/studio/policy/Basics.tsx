import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { digitsIn, inCurrency } from '../../../lib/studio/money.ts';
import { Field } from '../shared/Field.tsx';
import { LinesField } from '../shared/LinesField.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { PartProps } from './PolicyForm.tsx';
import { ratesIn, ratesOf } from './rates.ts';

const isCurrency = (said: string): boolean => /^[A-Z]{3}$/.test(said) && digitsIn(said) !== null;

function isZone(said: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: said }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What it is called, its money, where its day begins, and until when it holds. */
export function Basics({ policy, set }: PartProps) {
  const [currency, setCurrency] = useState(policy.currency);
  return (
    <>
      <div class="field-row">
        <TextField
          label={i18n.t('shared.name')}
          value={policy.name}
          maxLength={80}
          required
          onText={(name) => set({ name })}
        />
        <TextField
          label={i18n.t('policy.currency')}
          note={i18n.t('policy.currency_note')}
          fault={isCurrency(currency) ? '' : i18n.t('policy.currency_wrong')}
          value={currency}
          maxLength={3}
          required
          onText={(typed) => {
            const said = typed.toUpperCase();
            setCurrency(said);
            // A half-typed one keeps the one before.
            if (isCurrency(said)) set(inCurrency(policy, said));
          }}
        />
        <TextField
          label={i18n.t('policy.zone')}
          note={i18n.t('policy.zone_note')}
          fault={isZone(policy.zone) ? '' : i18n.t('policy.zone_wrong')}
          placeholder="Europe/Berlin"
          value={policy.zone}
          required
          onText={(zone) => set({ zone: zone.trim() })}
        />
        <Field label={i18n.t('policy.until')} note={i18n.t('policy.until_note')}>
          {(id, described) => (
            <input
              id={id}
              type="date"
              aria-describedby={described}
              value={policy.until ?? ''}
              onInput={({ currentTarget }) => set({ until: currentTarget.value || null })}
            />
          )}
        </Field>
      </div>
      <details class="policy-rates">
        <summary>{i18n.t('policy.rates')}</summary>
        <LinesField
          key={policy.currency}
          label={i18n.t('policy.rates_label', [policy.currency])}
          note={i18n.t('policy.rates_note')}
          lines={ratesOf(policy.rates)}
          rows={6}
          onLines={(lines) => set({ rates: ratesIn(lines) })}
        />
      </details>
    </>
  );
}
