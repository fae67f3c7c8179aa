import { useRef, useState } from 'preact/hooks';
import './chip.css';
import { rove } from './rove.ts';
import './toggles.css';
import type { Tone } from './tone.ts';

interface Toggle<Name extends string> {
  name: Name;
  words: string;
  tone: Tone;
}

interface Props<Name extends string> {
  /** Id of the words that say what these are. */
  labelledby: string;
  items: readonly Toggle<Name>[];
  on(name: Name): boolean;
  onToggle(name: Name): void;
}

/** Things that are so or not so, each pressed or not; one tab stop, arrow keys between them. */
export function Toggles<Name extends string>({ labelledby, items, on, onToggle }: Props<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rove(event.key, at, items.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={row} class="toggles" role="toolbar" aria-labelledby={labelledby} onKeyDown={onKeyDown}>
      {items.map(({ name, words, tone }, index) => (
        <button
          key={name}
          type="button"
          class={on(name) ? `chip chip-${tone} toggle-on` : 'chip toggle-off'}
          aria-pressed={on(name)}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={() => onToggle(name)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
