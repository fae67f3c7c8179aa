import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

/** Larger files are none of ours, bytes. */
const LARGEST = 2_000_000;

interface Props {
  label: string;
  /** What kind of file: ours, where nothing else is said. */
  accept?: string;
  onText(text: string, name: string): void;
}

/** A button that opens a file of the user's and hands over its text; nothing of it goes anywhere. */
export function OpenFile({ label, accept = 'application/json,.json', onText }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="outline" onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={async (event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onText(file.size > LARGEST ? '' : await file.text(), file.name);
        }}
      />
    </>
  );
}
