import { useCallback, useState } from 'preact/hooks';
import type { Evidence } from '../../../lib/conversation.ts';
import { useEscape } from '../../ui/escape.ts';

/** What is pointed at in the reading, and which reason is open. */
export interface Pointing {
  /** The open reason, and the key of what opened it. */
  open: { key: string; evidence: Evidence; advice?: string | undefined } | null;
  /** Id of the element that shows the reason. */
  reasonId: string;
  /** @param advice what a reply can do about it */
  toggle(key: string, evidence: Evidence, advice?: string): void;
  close(): void;
  point(evidence: Evidence | null): void;
}

/** Keeps one open reason at a time; Escape closes it. */
export function usePointing(reasonId: string, point: (evidence: Evidence | null) => void): Pointing {
  const [open, setOpen] = useState<Pointing['open']>(null);
  const close = useCallback(() => setOpen(null), []);
  useEscape(open !== null, close);
  const toggle = (key: string, evidence: Evidence, advice?: string) =>
    setOpen(open?.key === key ? null : { key, evidence, advice });
  return { open, reasonId, toggle, close, point };
}

/** What makes an element point at its quote under the pointer or the keyboard's focus. */
export function pointsAt(pointing: Pointing, evidence: Evidence) {
  const show = () => pointing.point(evidence);
  const hide = () => pointing.point(null);
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}

/** The same, and pressing it opens the reason. */
export function opensReason(pointing: Pointing, key: string, evidence: Evidence) {
  const open = pointing.open?.key === key;
  return { ...pointsAt(pointing, evidence), 'aria-expanded': open, 'aria-controls': pointing.reasonId };
}
