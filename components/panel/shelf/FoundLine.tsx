import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundTemplate } from '../../../lib/templates.ts';

interface Props {
  id: string;
  found: FoundTemplate;
  on: boolean;
  onPoint(): void;
  onChoose(): void;
}

/** One template that was found: its name, its shortcut, whose it is, and why it fits. */
export function FoundLine({ id, found: { template, why }, on, onPoint, onChoose }: Props) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (on) line.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keyboard, and takes Enter
    <div
      ref={line}
      class={on ? 'found found-on' : 'found'}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      onPointerMove={onPoint}
      // The keyboard stays in the search box.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span class="found-title" dir="auto">
        {template.title}
      </span>{' '}
      {template.shortcut && <span class="found-shortcut">{template.shortcut}</span>}
      <span class="found-why">
        {template.scope !== 'built_in' && `${i18n.t(`template.scope.${template.scope}`)} · `}
        {why}
      </span>
    </div>
  );
}
