import { Field } from './Field.tsx';

interface Props<Value extends string> {
  label: string;
  note?: string;
  value: Value;
  options: readonly { value: Value; words: string }[];
  onChoose(value: Value): void;
}

/** One of many, by its words. */
export function SelectField<Value extends string>({ label, note, value, options, onChoose }: Props<Value>) {
  return (
    <Field label={label} {...(note ? { note } : {})}>
      {(id, described) => (
        <select
          id={id}
          aria-describedby={described}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => option.value === currentTarget.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
