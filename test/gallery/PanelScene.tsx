import { useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel.tsx';
import { corrected } from '../../lib/engine/corrected.ts';
import type { Notice, PanelActions, PanelView } from '../../lib/panel/view.ts';

declare global {
  interface Window {
    /** What the panel asked for, in order, for the browser tests. */
    asked: [action: string, ...rest: unknown[]][];
  }
}

const note = (action: string, ...rest: unknown[]) => {
  window.asked.push([action, ...rest]);
};

/** The panel over a view that answers a little: tabs turn, gaps keep what is typed, notices come and go. */
export function PanelScene({ start }: { start: PanelView }) {
  const [view, setView] = useState(start);
  const actions = useMemo<PanelActions>(() => {
    const say = (notice: Notice | null) => setView((now) => ({ ...now, notice }));
    return {
      show: (shown) => setView((now) => ({ ...now, shown, notice: null })),
      fill: (gap, value) => setView((now) => ({ ...now, filled: { ...now.filled, [gap]: value } })),
      insert: (event) => {
        note('insert', event.isTrusted);
        say({ kind: 'inserted', composer: 'Public reply' });
      },
      copy: () => say({ kind: 'copied' }),
      point: (evidence) => note('point', evidence?.quote ?? null),
      paste: (text) => note('paste', text),
      readSelection: () => say({ kind: 'nothing_selected' }),
      lookAgain: () => note('lookAgain'),
      dock: (side) => setView((now) => ({ ...now, side })),
      resize: (width) => note('resize', width),
      close: () => note('close'),
      leave: () => note('leave'),
      dismiss: () => say(null),
      correct: (correction) => {
        note('correct', correction);
        setView((now) => ({
          ...now,
          correction,
          reading: now.asRead && correction ? corrected(now.asRead, correction) : now.asRead,
        }));
      },
      save: (name, content) => note('save', name, content),
    };
  }, []);
  return <Panel view={view} actions={actions} />;
}
