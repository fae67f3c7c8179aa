import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field, holdsBack } from './Field.tsx';

interface Props {
  label: string;
  note?: string;
  value: number;
  onNumber(value: number): void;
  min?: number;
  max?: number;
  step?: number;
}

/** What is typed that is not taken, and why. */
interface Typed {
  text: string;
  fault: string;
  /** What stood there then: once that is another, nothing typed before counts. */
  of: number;
}

const said = (number: number): string => number.toLocaleString('en');

/** A number to type. What is no number, or too small or large, is said beside it; the number before holds until it is right. */
export function NumberField({ label, note, value, onNumber, min = 0, max = Number.MAX_SAFE_INTEGER, step = 1 }: Props) {
  const [last, setTyped] = useState<Typed | null>(null);
  const typed = last?.of === value ? last : null;
  const faultOf = (number: number): string => {
    if (!Number.isFinite(number)) return i18n.t('shared.no_number');
    if (number < min) return i18n.t('shared.at_least', [said(min)]);
    return number > max ? i18n.t('shared.at_most', [said(max)]) : '';
  };
  const fault = typed?.fault ?? faultOf(value);
  return (
    <Field label={label} fault={fault} {...(note ? { note } : {})}>
      {(id, described) => (
        <input
          ref={holdsBack(fault)}
          id={id}
          class="field-number"
          type="number"
          inputMode="decimal"
          aria-describedby={described}
          aria-invalid={fault !== ''}
          min={min}
          max={max}
          step={step}
          value={typed?.text ?? value}
          onInput={({ currentTarget }) => {
            const number = currentTarget.valueAsNumber;
            const wrong = faultOf(number);
            setTyped(wrong === '' ? null : { text: currentTarget.value, fault: wrong, of: value });
            if (wrong === '') onNumber(number);
          }}
        />
      )}
    </Field>
  );
}
