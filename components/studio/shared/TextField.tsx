import { Field, holdsBack } from './Field.tsx';

interface Props {
  label: string;
  note?: string;
  value: string;
  onText(value: string): void;
  placeholder?: string;
  maxLength?: number;
  /** Lines, where it is more than one. */
  rows?: number;
  required?: boolean;
  /** What is wrong with it; the form is held back until it is mended. */
  fault?: string;
}

/** Words to type, on one line or several. */
export function TextField({ label, note, value, onText, rows, fault = '', ...rest }: Props) {
  return (
    <Field label={label} fault={fault} {...(note ? { note } : {})}>
      {(id, described) => {
        const common = {
          id,
          ref: holdsBack(fault),
          'aria-invalid': fault !== '',
          dir: 'auto',
          autocomplete: 'off',
          'aria-describedby': described,
          value,
          onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
          ...rest,
        } as const;
        return rows ? <textarea {...common} rows={rows} /> : <input {...common} />;
      }}
    </Field>
  );
}
