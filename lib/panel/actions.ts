import { saveFile } from './save-file.ts';
import type { PanelStore } from './store.ts';
import type { PanelActions } from './view.ts';

/** The store's actions, bound, so that components may pass them on. */
export function actionsOf(store: PanelStore): PanelActions {
  return {
    show: (index) => store.show(index),
    fill: (gap, value) => store.fill(gap, value),
    insert: (event) => store.insert(event),
    copy: () => store.copy(),
    point: (evidence) => store.point(evidence),
    paste: (text) => store.paste(text),
    readSelection: () => store.readSelection(),
    lookAgain: () => store.lookAgain(),
    dock: (side) => store.dock(side),
    resize: (width) => store.resize(width),
    close: () => store.close(),
    leave: () => store.leave(),
    dismiss: () => store.dismiss(),
    correct: (correction) => store.correct(correction),
    save: saveFile,
  };
}
