import './field.css';

interface Props {
  words: string;
  checked: boolean;
  onCheck(checked: boolean): void;
}

/** Yes or no. */
export function CheckField({ words, checked, onCheck }: Props) {
  return (
    <label class="field-check">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}
