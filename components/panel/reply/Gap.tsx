import type { FillIn } from '../../../lib/conversation.ts';
import './gap.css';

interface Props {
  gap: FillIn;
  value: string;
  /** The agent has tried to insert with gaps left. */
  wanted: boolean;
  onFill(value: string): void;
  /** Enter: on to the next gap. */
  onNext(from: HTMLInputElement): void;
}

/** A blank in the reply that only the agent can fill; it grows with what is typed. */
export function Gap({ gap, value, wanted, onFill, onNext }: Props) {
  return (
    <span class={wanted && !value.trim() ? 'gap gap-wanted' : 'gap'} data-text={value || gap.name} dir="auto">
      <input
        type="text"
        size={1}
        value={value}
        placeholder={gap.name}
        aria-label={gap.hint}
        title={gap.hint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onFill(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.altKey || event.isComposing) return;
          event.preventDefault();
          onNext(event.currentTarget);
        }}
      />
    </span>
  );
}
