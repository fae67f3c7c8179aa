import type { FillIn } from '../../../lib/conversation.ts';
import './gap.css';

/** A gap that may be one of a few. */
type Fillable = FillIn & { choices?: readonly string[] };

interface Props {
  gap: Fillable;
  value: string;
  /** The agent has tried to insert with gaps left. */
  wanted: boolean;
  onFill(value: string): void;
  /** Enter: on to the next gap. */
  onNext(from: HTMLElement): void;
}

/** A blank that only the agent can fill; it grows with what is typed. */
export function Gap({ gap, value, wanted, onFill, onNext }: Props) {
  const common = {
    'aria-label': gap.hint || gap.name,
    title: gap.hint,
    onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
      if (event.key !== 'Enter' || event.altKey || event.isComposing) return;
      event.preventDefault();
      onNext(event.currentTarget);
    },
  };
  return (
    <span class={wanted && !value.trim() ? 'gap gap-wanted' : 'gap'} data-text={value || gap.name} dir="auto">
      {gap.choices ? (
        <select {...common} value={value} onChange={(event) => onFill(event.currentTarget.value)}>
          <option value="">{gap.name}</option>
          {gap.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          size={1}
          value={value}
          placeholder={gap.name}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onFill(event.currentTarget.value)}
        />
      )}
    </span>
  );
}
