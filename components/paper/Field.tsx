import { useOwnId } from '../ui/useOwnId.ts';

interface Props {
  label: string;
  value: string;
  /** More than one: a field of so many lines. */
  rows?: number;
  onType(value: string): void;
}

/** A field under its name. */
export function Field({ label, value, rows = 1, onType }: Props) {
  const id = useOwnId();
  return (
    <p class="paper-field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea id={id} rows={rows} value={value} dir="auto" onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input id={id} type="text" value={value} dir="auto" onInput={(event) => onType(event.currentTarget.value)} />
      )}
    </p>
  );
}
