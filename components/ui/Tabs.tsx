import { useRef } from 'preact/hooks';
import { rove } from './rove.ts';
import './tabs.css';

interface Props {
  label: string;
  names: readonly string[];
  shown: number;
  onShow(index: number): void;
  /** Ids are `${id}-tab-0`…; the content they control has the id `id`. */
  id: string;
}

/** Tabs with one tab stop; arrow keys move and show at once. */
export function Tabs({ label, names, shown, onShow, id }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rove(event.key, shown, names.length);
    if (next === null) return;
    event.preventDefault();
    onShow(next);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {names.map((name, index) => (
        <button
          key={`${id}-tab-${index}`}
          type="button"
          role="tab"
          class="tab"
          id={`${id}-tab-${index}`}
          aria-selected={index === shown}
          aria-controls={id}
          tabIndex={index === shown ? 0 : -1}
          onClick={() => onShow(index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
