import { startEngine } from '../../lib/panel/engine.ts';

// The engine's worker takes longest to start, so it is on its way before the interface is even loaded.
const engine = startEngine();
const { showPanel } = await import('../../components/panel/show.tsx');
showPanel(engine, document.getElementById('root') as HTMLElement);
