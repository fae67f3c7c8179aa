import { render } from 'preact';
import { PANEL_MAIN, Panel } from '../../components/panel/Panel.tsx';
import { startPanel } from '../../lib/panel/start.ts';

const root = document.getElementById('root') as HTMLElement;
// What stands there until the script runs is drawn by the page itself.
root.replaceChildren();

startPanel(
  (view, actions) => render(<Panel view={view} actions={actions} />, root),
  () => document.getElementById(PANEL_MAIN)?.focus(),
);
