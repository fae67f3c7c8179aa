import { useOwnId } from '../../ui/useOwnId.ts';

interface TextProps {
  label: string;
  value: string;
  onWrite(value: string): void;
  /** More than one line. */
  rows?: number;
  hint?: string | undefined;
  /** Names it to whoever looks for what is still empty. */
  place?: string | undefined;
  /** `password`: not to be read over a shoulder. */
  kind?: 'text' | 'password';
}

/** A labelled text, of one line or of several. */
export function TextField({ label, value, onWrite, rows, hint, place, kind = 'text' }: TextProps) {
  const id = useOwnId();
  const common = {
    id,
    value,
    dir: 'auto' as const,
    'data-place': place,
    onInput: (event: { currentTarget: { value: string } }) => onWrite(event.currentTarget.value),
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  };
  return (
    <div class="training-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="training-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows && <textarea {...common} rows={rows} />}
      {!rows && kind === 'text' && <input type="text" autocomplete="off" {...common} />}
      {!rows && kind === 'password' && <input type="password" autocomplete="off" {...common} />}
    </div>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; words: string }[];
  onChoose(value: Value): void;
}

/** One of several, from a list. */
export function SelectField<Value extends string>({ label, value, options, onChoose }: SelectProps<Value>) {
  const id = useOwnId();
  return (
    <div class="training-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
