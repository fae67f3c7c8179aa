import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';

interface Props {
  move: ReplyMove;
  on: boolean;
  /** The one of the moves that Tab reaches. */
  stop: boolean;
  onPoint(on: boolean): void;
  /** The part itself has the keyboard, or was pressed. */
  onChoose(): void;
  /** What can be done with it, while it is chosen. */
  tools: ComponentChildren;
  children: ComponentChildren;
}

/** One move of the reply as a paragraph, marked while it is pointed at. */
export function MoveLine({ move, on, stop, onPoint, onChoose, tools, children }: Props) {
  /** At once for the keyboard; for a pointer once it is released, so that nothing moves under it while it is down. */
  const byKey = ({ target, currentTarget }: FocusEvent & { currentTarget: HTMLElement }) => {
    if (target === currentTarget && currentTarget.matches(':focus-visible')) onChoose();
  };
  const byPointer = ({ target }: PointerEvent) => {
    if (target instanceof Element && !target.closest('.gap, .move-tools')) onChoose();
  };
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
      onFocus={byKey}
      onPointerUp={byPointer}
      onFocusCapture={() => onPoint(true)}
      onBlurCapture={leave}
    >
      {children}
      {tools}
    </li>
  );
}
