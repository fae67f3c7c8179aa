import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';

interface Props {
  move: ReplyMove;
  on: boolean;
  /** The one of the moves that Tab reaches. */
  stop: boolean;
  onPoint(on: boolean): void;
  children: ComponentChildren;
}

/** One move of the reply as a paragraph, marked while it is pointed at. */
export function MoveLine({ move, on, stop, onPoint, children }: Props) {
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) onPoint(false);
  };
  return (
    <li
      class={on ? 'move move-on' : 'move'}
      dir="auto"
      tabIndex={stop ? 0 : -1}
      aria-description={`${i18n.t(`move.${move.move}`)}: ${move.why}`}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocusCapture={() => onPoint(true)}
      onBlurCapture={leave}
    >
      {children}
    </li>
  );
}
