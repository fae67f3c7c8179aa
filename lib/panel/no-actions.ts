import type { PanelActions } from './view.ts';

const nothing = () => undefined;

/** Where the panel's cards are shown without a page behind them: nothing that is pressed does anything. */
export const NO_ACTIONS: PanelActions = {
  show: nothing,
  fill: nothing,
  insert: nothing,
  write: nothing,
  copy: nothing,
  point: nothing,
  paste: nothing,
  readSelection: nothing,
  readMain: nothing,
  teach: nothing,
  keepTaught: nothing,
  forgetTaught: nothing,
  lookAgain: nothing,
  dock: nothing,
  resize: nothing,
  close: nothing,
  pause: nothing,
  move: nothing,
  leave: nothing,
  dismiss: nothing,
  correct: nothing,
  save: nothing,
};
