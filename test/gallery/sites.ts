import type { SitePort } from '../../components/sites/port.ts';

/** Stands in for the browser: a few sites, a permission that is given unless the address says "no". */
export function sitePort(state: 'on' | 'off' | 'impossible', listed: readonly string[]): SitePort {
  const label = state === 'impossible' ? '' : 'support.larch-and-lane.example';
  return {
    currentSite: async () => ({ tab: 1, origin: label ? `https://${label}` : null, label, state }),
    switchOn: async (origin) => !origin.includes('no.'),
    switchOff: async () => undefined,
    listSites: async () => listed.map((host) => ({ origin: `https://${host}`, label: host })),
    openPanel: async () => false,
    shortcuts: async () => ({ toggle: 'Alt+Shift+A', focus: 'Alt+Shift+P', insert: null }),
  };
}
