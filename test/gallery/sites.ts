import type { SitePort } from '../../components/sites/port.ts';
import { allows } from '../../lib/managed.ts';

type Here = Awaited<ReturnType<SitePort['currentSite']>>['state'];

const PANEL = { open: true, side: 'right', width: 376, stand: 'page' } as const;
/** One that is as it began, one off, one beside the page. */
const LISTED = [
  { on: true, panel: PANEL },
  { on: false, panel: { ...PANEL, side: 'left', width: 420, open: false } },
  { on: true, panel: { ...PANEL, stand: 'beside' } },
] as const;

/** Stands in for the browser: a few sites, a permission that is given unless the address says "no". */
export function sitePort(
  state: Here,
  listed: readonly string[],
  blocked = false,
  allowed: readonly string[] | null = null,
  host = 'support.larch-and-lane.example',
): SitePort {
  const label = state === 'impossible' ? '' : host;
  return {
    currentSite: async () => ({
      tab: 1,
      origin: label ? `https://${label}` : null,
      label,
      state,
      stand: 'page',
      blocked,
    }),
    allowedSites: async () => allowed,
    switchOn: async (origin) => !origin.includes('no.'),
    switchOff: async () => undefined,
    forgetSite: async () => undefined,
    listSites: async () =>
      listed.map((host, index) => {
        const origin = `https://${host}`;
        const site = LISTED[index % 3] ?? LISTED[0];
        return {
          origin,
          label: host,
          ...site,
          on: site.on && allows(allowed, origin),
          allowed: allows(allowed, origin),
        };
      }),
    pauseTab: async () => undefined,
    teachTab: async () => true,
    openPanel: async () => false,
    shortcuts: async () => ({ toggle: 'Alt+Shift+A', focus: 'Alt+Shift+P', insert: null }),
  };
}
