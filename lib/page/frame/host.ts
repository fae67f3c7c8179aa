/**
 * The panel's place in the page: a fixed element with a closed shadow root that holds one extension frame. The page can
 * neither reach into it nor style it.
 */
import { browser } from 'wxt/browser';
import { PANEL_WIDTH, type PanelState, type Side } from '../../protocol.ts';

/** The element's name in the page; it says whose it is. */
export const HOST_TAG = 'attune-panel';

const LAYERS = 2147483647;

export interface PanelHost {
  element: HTMLElement;
  frame: HTMLIFrameElement;
  dock(side: Side, width: number): void;
  remove(): void;
}

function pin(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

export const clampWidth = (width: number) =>
  Math.round(
    Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, Number.isFinite(width) ? width : PANEL_WIDTH.usual)),
  );

/** Adds the panel to the page. Nothing of the page's own is moved or focused. */
export function addPanel(state: Pick<PanelState, 'side' | 'width'>, title: string): PanelHost {
  const element = document.createElement(HOST_TAG);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.src = browser.runtime.getURL('/panel.html');
  pin(element, {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: '0',
    bottom: '0',
    'z-index': String(LAYERS),
  });
  pin(frame, {
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    'box-shadow': '0 0 28px rgb(0 0 0 / 18%)',
    'color-scheme': 'normal',
  });
  const dock = (side: Side, width: number) => {
    const away = side === 'left' ? 'right' : 'left';
    pin(element, { width: `min(${clampWidth(width)}px, 100vw)`, [side]: '0', [away]: 'auto' });
  };
  dock(state.side, state.width);
  element.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(element);
  return { element, frame, dock, remove: () => element.remove() };
}
