import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

/** Larger files are none of ours, bytes. */
const LARGEST = 2_000_000;

/** A button that opens a file of the user's and hands over its text; nothing of it goes anywhere. */
export function OpenFile({ label, onText }: { label: string; onText(text: string, name: string): void }) {
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
        accept="application/json,.json"
        onChange={async (event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onText(file.size > LARGEST ? '' : await file.text(), file.name);
        }}
      />
    </>
  );
}
