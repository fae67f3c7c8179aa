import { Field } from './Field.tsx';

interface Props {
  label: string;
  note?: string;
  value: number;
  onNumber(value: number): void;
  min?: number;
  max?: number;
  step?: number;
}

/** A number to type. What is no number is left as it was. */
export function NumberField({ label, note, value, onNumber, min = 0, max, step = 1 }: Props) {
  return (
    <Field label={label} {...(note ? { note } : {})}>
      {(id, described) => (
        <input
          id={id}
          class="field-number"
          type="number"
          inputMode="decimal"
          aria-describedby={described}
          min={min}
          max={max}
          step={step}
          value={value}
          onInput={({ currentTarget }) => {
            if (Number.isFinite(currentTarget.valueAsNumber)) onNumber(currentTarget.valueAsNumber);
          }}
        />
      )}
    </Field>
  );
}
