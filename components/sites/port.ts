/** What the pages need to know and do about sites; `lib/sites.ts` in the extension, a stand-in in the gallery. */
export type SitePort = Pick<
  typeof import('../../lib/sites.ts'),
  | 'allowedSites'
  | 'currentSite'
  | 'teachTab'
  | 'switchOn'
  | 'switchOff'
  | 'forgetSite'
  | 'listSites'
  | 'openPanel'
  | 'pauseTab'
  | 'shortcuts'
>;
