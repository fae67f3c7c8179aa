import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PANEL_WIDTH, type Side } from '../../lib/protocol.ts';
import './resize.css';

const STEP = 16;

const clamp = (width: number) => Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

/** The window's width, which is the panel's. */
function useWidth(): number {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const measure = () => setWidth(window.innerWidth);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return width;
}

/**
 * The edge towards the page, to drag or to move with the arrow keys. The far edge stands still while this one moves,
 * so the width asked for is the pointer's distance from the far edge.
 */
export function Resize({ side, onResize }: { side: Side; onResize(width: number): void }) {
  const width = useWidth();
  const grip = useRef<number | null>(null);
  const asked = (event: PointerEvent) => (side === 'right' ? window.innerWidth - event.clientX : event.clientX);

  const onKeyDown = (event: KeyboardEvent) => {
    const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const next = new Map([
      [outward, width + STEP],
      [inward, width - STEP],
      ['Home', PANEL_WIDTH.least],
      ['End', PANEL_WIDTH.most],
    ]).get(event.key);
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    onResize(clamp(next));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget; hr is not
    <div
      class={`resize resize-${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('panel.width')}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      aria-valuenow={clamp(width)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        grip.current = window.innerWidth - asked(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => grip.current !== null && onResize(clamp(asked(event) + grip.current))}
      onPointerUp={() => {
        grip.current = null;
      }}
      onLostPointerCapture={() => {
        grip.current = null;
      }}
    />
  );
}
