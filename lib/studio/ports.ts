/** What each section of the studio works with, by the section's id. A section's wiring is the file of its name beside this one. */
const PORTS = {
  templates: () => import('./templates.ts').then(({ port }) => port),
  voice: () => import('./voice.ts').then(({ port }) => port),
  personas: () => import('./personas.ts').then(({ port }) => port),
  rules: () => import('./rules.ts').then(({ port }) => port),
  policy: () => import('./policy.ts').then(({ port }) => port),
  results: () => import('./results.ts').then(({ port }) => port),
  targets: () => import('./targets.ts').then(({ port }) => port),
  approvals: () => import('./approvals.ts').then(({ port }) => port),
  sites: () => import('./sites.ts').then(({ port }) => port),
  publishing: () => import('./publishing.ts').then(({ port }) => port),
  log: () => import('./log.ts').then(({ port }) => port),
  packs: () => import('./packs.ts').then(({ port }) => port),
  address: () => import('./address.ts').then(({ port }) => port),
  team: () => import('./team.ts').then(({ port }) => port),
  settings: () => import('./settings.ts').then(({ port }) => port),
  kudos: () => import('./kudos.ts').then(({ port }) => port),
  customers: () => import('./customers.ts').then(({ port }) => port),
  data: () => import('./data.ts').then(({ port }) => port),
};

export type SectionId = keyof typeof PORTS;

/** What the section of this id works with. */
export type PortOf<Id extends SectionId> = Awaited<ReturnType<(typeof PORTS)[Id]>>;

/** Where the sections get it from: the extension here, stand-ins in the gallery. */
export type PortSources = { readonly [Id in SectionId]: () => Promise<PortOf<Id>> };

/** The extension's own. */
export const ports: PortSources = PORTS;
