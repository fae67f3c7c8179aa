import { render } from 'preact';
import type { Engine } from '../../lib/panel/engine.ts';
import { startPanel } from '../../lib/panel/start.ts';
import { PANEL_MAIN, Panel } from './Panel.tsx';

/** Draws the panel into the page, from now on. */
export function showPanel(engine: Engine, root: HTMLElement): void {
  // What stands there until the script runs is drawn by the page itself.
  root.replaceChildren();
  startPanel(
    engine,
    (view, actions) => render(<Panel view={view} actions={actions} />, root),
    () => document.getElementById(PANEL_MAIN)?.focus(),
  );
}
