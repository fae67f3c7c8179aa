/** How the picker looks: set on each element by itself, as no style sheet of ours may stand in the page. */

const LIGHT = {
  paper: '#fff',
  ink: '#1d2430',
  soft: '#5b6676',
  line: '#8a8478',
  brand: '#2b6a6c',
  'brand-ink': '#fff',
  hot: '#a53f28',
  'hot-wash': '#fbeae4',
};
const DARK: typeof LIGHT = {
  paper: '#1c2229',
  ink: '#e9ecef',
  soft: '#9aa6b4',
  line: '#76828f',
  brand: '#6cc3bf',
  'brand-ink': '#0c1a1a',
  hot: '#f3a08a',
  'hot-wash': '#35221d',
};

/** The colours as the browser's user has them, light or dark. */
export function colours(): Record<string, string> {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const named = Object.entries(dark ? DARK : LIGHT).map(([name, value]) => [`--${name}`, value]);
  return { ...Object.fromEntries(named), 'color-scheme': dark ? 'dark' : 'light' };
}

export const BAR = {
  'box-sizing': 'border-box',
  position: 'fixed',
  padding: '12px 14px',
  border: '1px solid var(--line)',
  'border-radius': '12px',
  background: 'var(--paper)',
  color: 'var(--ink)',
  font: '15px/1.4 system-ui, sans-serif',
  'text-align': 'start',
  'box-shadow': '0 6px 28px rgb(0 0 0 / 28%)',
  'pointer-events': 'auto',
  cursor: 'default',
};

export const BUTTON = {
  'min-height': '32px',
  padding: '4px 12px',
  border: '1px solid var(--line)',
  'border-radius': '8px',
  background: 'transparent',
  color: 'var(--ink)',
  font: '600 14px/1.3 system-ui, sans-serif',
  cursor: 'pointer',
};

export const MAIN_BUTTON = {
  ...BUTTON,
  border: '1px solid transparent',
  background: 'var(--brand)',
  color: 'var(--brand-ink)',
};

export const PAD = { padding: '2px 4px', margin: '0 -4px', 'border-radius': '6px' };
export const COUNT = { margin: '0', color: 'var(--soft)', 'font-size': '13px' };
export const SENTENCE = { margin: '0', 'font-size': '16px', 'font-weight': '650' };
export const LINE = { margin: '4px 0 0', color: 'var(--soft)', 'font-size': '13px', 'overflow-wrap': 'anywhere' };
export const FAULT = {
  margin: '8px 0 0',
  padding: '6px 10px',
  'border-radius': '8px',
  background: 'var(--hot-wash)',
  color: 'var(--hot)',
  'font-size': '14px',
};
/** Heard, and not seen: in a narrow window the panel shows it already. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
};
/** Takes `UNSEEN` back. */
export const SEEN = { position: 'static', width: 'auto', height: 'auto', overflow: 'visible', 'clip-path': 'none' };
export const ROW = { display: 'flex', 'flex-wrap': 'wrap', gap: '6px', 'margin-top': '10px' };

export const SHIELD = { position: 'fixed', inset: '0', 'pointer-events': 'auto', cursor: 'crosshair' };

/** Two lines, one light and one dark, are seen on any page. */
export const BOX = {
  'box-sizing': 'border-box',
  position: 'fixed',
  border: '2px solid var(--brand)',
  'border-radius': '6px',
  outline: '2px solid var(--paper)',
  'pointer-events': 'none',
};
export const POINTED = { ...BOX, border: '3px solid var(--brand)', background: 'rgb(43 106 108 / 12%)' };
export const TAG = {
  position: 'absolute',
  bottom: '100%',
  'inset-inline-start': '-2px',
  'max-width': '100%',
  padding: '1px 7px',
  overflow: 'hidden',
  'border-radius': '6px 6px 0 0',
  background: 'var(--brand)',
  color: 'var(--brand-ink)',
  font: '600 12px/1.4 system-ui, sans-serif',
  'white-space': 'nowrap',
};
