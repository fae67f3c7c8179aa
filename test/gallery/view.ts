import type { PanelView } from '../../lib/panel/view.ts';

const READY: PanelView = {
  phase: 'ready',
  helpdesk: 'Demo helpdesk',
  source: 'page',
  conversation: null,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  version: '0.1.0',
  suggestion: null,
  missing: [],
  composer: 'Public reply',
  side: 'right',
  notice: null,
  shown: 0,
  filled: {},
};

/** A view of the panel, ready unless told otherwise. */
export const view = (rest: Partial<PanelView>): PanelView => ({ ...READY, asRead: rest.reading ?? null, ...rest });
