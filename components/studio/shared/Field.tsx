import type { ComponentChildren } from 'preact';
import { useOwnId } from '../../ui/useOwnId.ts';
import './field.css';

interface Props {
  label: string;
  note?: string;
  /** Draws the input; what it is given are its id and the id of its note. */
  children(id: string, note: string | undefined): ComponentChildren;
}

/** An input with its name above and, where it needs one, a note below. */
export function Field({ label, note, children }: Props) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, note ? `${id}-note` : undefined)}
      {note && (
        <p class="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
