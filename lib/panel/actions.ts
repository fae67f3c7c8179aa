import type { OwnTab } from './own-tab.ts';
import { saveFile } from './save-file.ts';
import type { PanelStore } from './store.ts';
import type { PanelActions } from './view.ts';

/** The store's actions and those on the tab, bound, so that components may pass them on. */
export function actionsOf(store: PanelStore, tab: OwnTab): PanelActions {
  const orSay = (step: Promise<unknown>) => void step.catch(() => store.say({ kind: 'not_done' }));
  return {
    show: (index) => store.show(index),
    fill: (gap, value) => store.fill(gap, value),
    insert: (event) => store.insert(event),
    write: (sentence, event) => store.place({ id: sentence, text: sentence, left: 0 }, event),
    copy: (piece) => store.copy(piece),
    point: (evidence) => store.point(evidence),
    paste: (text) => store.paste(text),
    readSelection: () => store.readSelection(),
    readMain: () => store.lessons.readMain(),
    teach: (order) => store.lessons.teach(order),
    keepTaught: () => store.lessons.keep(),
    forgetTaught: () => store.lessons.forget(),
    lookAgain: () => store.lookAgain(),
    dock: (side) => store.dock(side),
    resize: (width) => store.resize(width),
    close: () => store.close(),
    pause: (paused) => orSay(tab.pause(paused)),
    move: (stand) => orSay(tab.move(stand)),
    leave: () => store.leave(),
    dismiss: () => store.dismiss(),
    correct: (correction) => store.correct(correction),
    save: saveFile,
  };
}
