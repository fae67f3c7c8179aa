/**
 * The panel's place in the page: a fixed element with a closed shadow root that holds one extension frame. The page can
 * neither reach into it nor style it.
 */
import { browser } from 'wxt/browser';
import { PANEL_WIDTH, type PanelState, type Side } from '../../protocol.ts';
import { pin } from './pin.ts';

/** The element's name in the page; it says whose it is. */
export const HOST_TAG = 'attune-panel';

const LAYERS = 2147483647;

export interface PanelHost {
  element: HTMLElement;
  frame: HTMLIFrameElement;
  dock(side: Side, width: number): void;
  /** In a narrow window: leaves the upper part of it to the page, so that somebody can point there. */
  makeRoom(room: boolean): void;
  /** Shows or hides it, where it stands. */
  show(shown: boolean): void;
  isShown(): boolean;
  /** It stands where it was put and looks as it was made. */
  isAsMade(): boolean;
  /** Makes it look as it was made; false where the page has also moved it, which reloads its frame. */
  mend(): boolean;
  remove(): void;
}

/** CSS pixels: in a window this narrow the panel leaves little or nothing of the page. */
const NARROW = 720;

/** Styles without the variables that dark-mode extensions add. */
const plain = (styles: string) => styles.replace(/--[\w-]+:[^;]*;?\s*/gu, '').trim();

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
  pin(frame, {
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    'box-shadow': '0 0 28px rgb(0 0 0 / 18%)',
    'color-scheme': 'normal',
  });
  const wanted: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: '0',
    bottom: '0',
    'z-index': String(LAYERS),
  };
  let made = '';
  const style = (styles: Record<string, string>) => {
    element.style.cssText = '';
    pin(element, Object.assign(wanted, styles));
    made = element.style.cssText;
  };
  const dock = (side: Side, width: number) => {
    const away = side === 'left' ? 'right' : 'left';
    style({ width: `min(${clampWidth(width)}px, 100vw)`, [side]: '0', [away]: 'auto' });
  };
  dock(state.side, state.width);
  element.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(element);
  const isInPlace = () => element.isConnected && element.parentNode === document.documentElement;
  return {
    element,
    frame,
    dock,
    makeRoom: (room) => style({ top: room && innerWidth < NARROW ? '62vh' : '0' }),
    show: (shown) => style({ display: shown ? 'block' : 'none' }),
    isShown: () => element.isConnected && element.style.display !== 'none',
    isAsMade: () => isInPlace() && !element.inert && plain(element.style.cssText) === plain(made),
    mend() {
      element.inert = false;
      element.style.cssText = made;
      return isInPlace();
    },
    remove: () => element.remove(),
  };
}
