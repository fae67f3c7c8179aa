import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';

export interface StateProps {
  view: PanelView;
  actions: PanelActions;
}
