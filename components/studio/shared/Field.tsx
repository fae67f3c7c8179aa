import type { ComponentChildren } from 'preact';
import { useOwnId } from '../../ui/useOwnId.ts';
import './field.css';

interface Props {
  label: string;
  note?: string;
  /** What is wrong with what is typed; it takes the note's place. Empty where nothing is. */
  fault?: string;
  /** Draws the input; what it is given are its id and the id of its note. */
  children(id: string, note: string | undefined): ComponentChildren;
}

/** An input with its name above and, where it needs one, a note below. */
export function Field({ label, note, fault = '', children }: Props) {
  const id = useOwnId();
  const below = fault || note;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, below ? `${id}-note` : undefined)}
      {below && (
        <p
          class={fault ? 'field-note field-fault' : 'field-note'}
          id={`${id}-note`}
          role={fault ? 'status' : undefined}
        >
          {below}
        </p>
      )}
    </div>
  );
}

/** Holds a form back, in our words, as long as something is wrong with a field in it. */
export const holdsBack =
  (fault: string) =>
  (element: HTMLInputElement | HTMLTextAreaElement | null): void =>
    element?.setCustomValidity(fault);
