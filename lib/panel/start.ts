/** Starts the panel: its state, and the line to the page. */
import { browser } from 'wxt/browser';
import { actionsOf } from './actions.ts';
import { copyText } from './clipboard.ts';
import { connect } from './connect.ts';
import type { Engine } from './engine.ts';
import { correctionMemory } from './memory.ts';
import { PanelStore } from './store.ts';
import type { PanelActions, PanelView } from './view.ts';

/** Named in the browser's own timeline each time a new reading has been painted, for whoever measures. */
export const READING_SHOWN = 'attune reading shown';

function markWhenPainted(): void {
  requestAnimationFrame(() => {
    performance.clearMarks(READING_SHOWN);
    performance.mark(READING_SHOWN);
  });
}

/**
 * @param engine started already: it takes longest
 * @param draw draws the view; called at once, and after every change
 * @param focus takes the keyboard, when the user has asked for the panel
 */
export function startPanel(
  engine: Engine,
  draw: (view: PanelView, actions: PanelActions) => void,
  focus: () => void,
): void {
  let shown: PanelView['reading'] = null;
  const changed = (view: PanelView) => {
    draw(view, actions);
    if (view.reading && view.reading !== shown) markWhenPainted();
    shown = view.reading;
  };
  const { version } = browser.runtime.getManifest();
  const store = new PanelStore({ engine, memory: correctionMemory, version, copy: copyText, focus, changed });
  const actions = actionsOf(store);
  draw(store.view, actions);
  connect((message) => store.hear(message)).then(({ send }) => store.connected(send));
}
