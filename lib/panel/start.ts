/** Starts the panel: its state, and the line to the page. */
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { tabBeside } from '../beside.ts';
import type { PageMessage } from '../protocol.ts';
import { actionsOf } from './actions.ts';
import { connectBeside } from './beside.ts';
import { copyText } from './clipboard.ts';
import { connect, type Line } from './connect.ts';
import type { Engine } from './engine.ts';
import { Later } from './later.ts';
import { correctionMemory } from './memory.ts';
import { OwnTab } from './own-tab.ts';
import { type Outside, PanelStore } from './store.ts';
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
  const redraw = () => {
    // Under a page that stays open when the extension goes, nothing can be said any more.
    if (browser.runtime?.id) draw({ ...store.view, ...later.parts, kept }, actions);
  };
  const changed = (view: PanelView) => {
    later.see(view);
    redraw();
    if (view.reading && view.reading !== shown) markWhenPainted();
    shown = view.reading;
  };
  const kept = () => import('./kept.ts');
  const { version } = browser.runtime.getManifest();
  const framed = window.parent !== window;
  const known = new Map<string, string>();
  const timed: Outside['timed'] = async (conversation, times) => {
    const { withTimes } = await import('./times/told.ts');
    return withTimes(conversation, times, new Date(), known);
  };
  const store = new PanelStore({
    engine,
    memory: correctionMemory,
    wishes: async (...where) => (await import('./desk/wishes.ts')).recalledWishes(...where),
    version,
    firstRequest: Date.now(),
    // In Firefox a frame in a page cannot open the sidebar; the popup can.
    where: framed ? { stand: 'page', movable: !import.meta.env.FIREFOX } : { stand: 'beside', movable: true },
    copy: copyText,
    timed,
    mainText: async (markup) => (await import('./main-text.ts')).mainText(markup),
    teaching: { keep: (adapter) => ask('adapter.keep', { adapter }), forget: () => ask('adapter.forget', {}) },
    focus,
    changed,
  });
  const later = new Later(async () => (await import('./after.ts')).startAfter(engine, store, redraw), redraw);
  const own = new OwnTab();
  const actions = actionsOf(store, own);
  redraw();
  const hear = (message: PageMessage) => {
    later.hear(message);
    store.hear(message);
  };
  const join = ({ tab, send }: Line) => {
    own.id = tab;
    store.connected(send);
  };
  if (framed) return void connect(hear).then(join);
  const tab = tabBeside(location.href);
  // Firefox shows its sidebar in every tab, whether we are on there or not.
  if (tab === null) return store.silent('no_script');
  join(connectBeside(tab, hear, (why) => store.silent(why)));
}
