import type { SitePort } from '../../components/sites/port.ts';

const PANEL = { open: true, side: 'right', width: 376, stand: 'page' } as const;
/** One that is as it began, one off, one beside the page. */
const LISTED = [
  { on: true, panel: PANEL },
  { on: false, panel: { ...PANEL, side: 'left', width: 420, open: false } },
  { on: true, panel: { ...PANEL, stand: 'beside' } },
] as const;

/** Stands in for the browser: a few sites, a permission that is given unless the address says "no". */
export function sitePort(
  state: 'on' | 'off' | 'paused' | 'impossible',
  listed: readonly string[],
  blocked = false,
): SitePort {
  const label = state === 'impossible' ? '' : 'support.larch-and-lane.example';
  return {
    currentSite: async () => ({
      tab: 1,
      origin: label ? `https://${label}` : null,
      label,
      state,
      stand: 'page',
      blocked,
    }),
    switchOn: async (origin) => !origin.includes('no.'),
    switchOff: async () => undefined,
    forgetSite: async () => undefined,
    listSites: async () =>
      listed.map((host, index) => ({ origin: `https://${host}`, label: host, ...(LISTED[index % 3] ?? LISTED[0]) })),
    pauseTab: async () => undefined,
    teachTab: async () => true,
    openPanel: async () => false,
    shortcuts: async () => ({ toggle: 'Alt+Shift+A', focus: 'Alt+Shift+P', insert: null }),
  };
}
