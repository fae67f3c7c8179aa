import { useState } from 'preact/hooks';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  note?: string;
  lines: readonly string[];
  onLines(lines: string[]): void;
  placeholder?: string;
  rows?: number;
}

/** Beyond that it scrolls. */
const MOST_ROWS = 10;

/** A list of words or sentences, one a line. Empty lines are not in the list, and stay where they are typed. */
export function LinesField({ lines, onLines, rows = 3, ...rest }: Props) {
  const [typed, setTyped] = useState(() => lines.join('\n'));
  return (
    <TextField
      {...rest}
      rows={Math.min(MOST_ROWS, Math.max(rows, typed.split('\n').length))}
      value={typed}
      onText={(text) => {
        setTyped(text);
        onLines(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
    />
  );
}
