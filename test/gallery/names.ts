/** Every scene by name, apart from the scenes themselves so that the browser tests need no page to know them. */
export const PANEL_SCENES = [
  'angry',
  'filled',
  'neutral',
  'delighted',
  'danger',
  'german',
  'hebrew',
  'unsure',
  'not-read',
  'hostile',
  'no-composer',
  'pasted',
  'kept',
  'connecting',
  'reading',
  'again',
  'no-ticket',
  'unreadable',
  'empty',
  'failed',
  'inserted',
  'gaps-left',
  'copied',
  'copy-failed',
  'ticket-changed',
  'vanished',
  'tampered',
  'corrected',
  'corrected-calm',
  'corrected-earlier',
  'not-kept',
  'driver-only',
] as const;
export type PanelScene = (typeof PANEL_SCENES)[number];

export const PAGE_SCENES = [
  'popup-on',
  'popup-off',
  'popup-impossible',
  'welcome',
  'options',
  'options-empty',
] as const;
export type PageScene = (typeof PAGE_SCENES)[number];

export const SCENES = [...PANEL_SCENES, ...PAGE_SCENES];
