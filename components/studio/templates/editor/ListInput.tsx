import { useState } from 'preact/hooks';
import { useOwnId } from '../../../ui/useOwnId.ts';

interface Props {
  label: string;
  hint?: string;
  list: readonly string[];
  /** Letters of one entry at most. */
  longest: number;
  onWrite(list: string[]): void;
}

const split = (text: string, longest: number): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((one) => one.trim().slice(0, longest))
      .filter(Boolean),
  ),
];

/** Words or phrases with commas between them. */
export function ListInput({ label, hint, list, longest, onWrite }: Props) {
  const id = useOwnId();
  const [typed, setTyped] = useState(list.join(', '));
  // A comma that was only just typed must not vanish under the hands.
  const shown = split(typed, longest).join('\n') === list.join('\n') ? typed : list.join(', ');
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        placeholder={hint}
        value={shown}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onWrite(split(event.currentTarget.value, longest));
        }}
      />
    </>
  );
}
