import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PanelActions, PanelView } from '../../lib/panel/view.ts';
import { Escape, OpenThings } from '../ui/escape.ts';
import { Body } from './Body.tsx';
import { Header } from './Header.tsx';
import './panel.css';
import { useLater } from './useLater.ts';

const resize = () => import('./Resize.tsx');

/** The element that takes the keyboard when a person asks for the panel. */
export const PANEL_MAIN = 'attune-main';

/**
 * Everything a person sees in the panel, from one view. It holds no state of its own beyond what is open and what is
 * pointed at. Alt+Enter inserts from anywhere; Escape closes what is open, then gives the keyboard back.
 */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const things = useMemo(() => new OpenThings(), []);
  const insertable = view.suggestion !== null;
  const busy = view.phase === 'connecting' || view.phase === 'reading';
  const { part: edge } = useLater(resize, view.stand === 'page' && !busy);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (!things.closeLatest()) actions.leave();
      } else if (event.key === 'Enter' && event.altKey && insertable) {
        event.preventDefault();
        actions.insert(event);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions, insertable, things]);

  return (
    <Escape.Provider value={things}>
      <Header view={view} actions={actions} />
      <main class="panel" id={PANEL_MAIN} tabIndex={-1} data-phase={view.phase}>
        <Body view={view} actions={actions} />
        {edge && <edge.Resize side={view.side} onResize={actions.resize} />}
      </main>
    </Escape.Provider>
  );
}
