import type { JSX } from 'preact';
import { Studio } from '../../components/studio/Studio.tsx';
import type { Locks } from '../../lib/studio/locks.ts';
import type { PortSources, SectionId } from '../../lib/studio/ports.ts';
import { coachPort } from './coach.ts';
import { CORRECTED, correctionsPort } from './corrections.ts';
import { customersPort } from './customers.ts';
import { dataPort, healthPort } from './data.ts';
import { approvalsPort } from './gestures.ts';
import { habitsPort } from './habits.ts';
import { kudosPort } from './kudos.ts';
import { MANAGED, managedPort } from './managed.ts';
import type { StudioScene } from './names.ts';
import { addressPort, packsPort } from './packs.ts';
import { Pressed, type Step } from './pressed.tsx';
import { remindersPort } from './promised.ts';
import { logPort, publishingPort } from './publishing.ts';
import { resultsPort } from './results.ts';
import { personasPort, policyPort, rulesPort, targetsPort, voicePort } from './shared.ts';
import { sitePort } from './sites.ts';
import { FIXES, TAUGHT, taughtPort } from './taught.ts';
import { administeredPort, type Renewed, teamPort } from './team.ts';
import { OWN_TEMPLATES, templatesPort, UNUSABLE } from './templates.ts';

const HOSTS = [
  'support.larch-and-lane.example',
  'rt.intranet.example',
  'geschirrspuelmaschinen-hilfe.example',
  'larch-and-lane.gorgias.com',
];

/** What every section works with: with something in it, or with nothing. */
export function standIns(some: boolean): PortSources {
  return {
    templates: async () => (some ? templatesPort(OWN_TEMPLATES, UNUSABLE) : templatesPort([])),
    voice: async () => voicePort(some),
    personas: async () => personasPort(some),
    rules: async () => rulesPort(some),
    policy: async () => policyPort(some),
    targets: async () => targetsPort(some),
    results: async () => resultsPort(some),
    kudos: async () => kudosPort(some),
    customers: async () => customersPort(some),
    approvals: async () => approvalsPort(some),
    sites: async () => ({
      sites: sitePort('on', some ? HOSTS : []),
      teaching: taughtPort(some ? [TAUGHT] : [], some ? FIXES : []),
      health: healthPort(some),
    }),
    team: async () => teamPort(some ? 'lead' : null),
    settings: async () => ({
      browser: 'firefox',
      organisation: managedPort(some),
      roles: {
        readRole: async () => (some ? { role: 'agent', by: 'team' } : { role: 'solo', by: 'self' }),
        setRole: async (role) => ({ role, by: 'self' }),
      },
      keys: sitePort('on', []),
      coach: coachPort(some),
      reminders: remindersPort,
      habits: habitsPort(some),
      corrections: correctionsPort(some ? CORRECTED : []),
    }),
    publishing: async () => publishingPort(some),
    log: async () => logPort(some),
    packs: async () => packsPort(some),
    address: async () => addressPort(some),
    data: async () => dataPort(some),
  };
}

const limitedSites: PortSources['sites'] = async () => ({
  ...(await standIns(true).sites()),
  sites: sitePort('on', HOSTS, false, ['https://support.larch-and-lane.example']),
});

interface Given {
  some?: boolean;
  locks?: Locks;
  ports?: Partial<PortSources>;
  at?: string;
  /** How one comes to it. */
  steps?: readonly Step[];
}

/** The studio with one section open. */
const scene = (id: SectionId, { some = true, locks = {}, ports = {}, at = '', steps = [] }: Given = {}) => {
  const studio = {
    ports: { ...standIns(some), ...ports },
    readLocks: async () => locks,
    watchLocks: () => () => undefined,
    reload: () => undefined,
    training: () => undefined,
    welcome: () => undefined,
  };
  return () => {
    if (!location.hash) history.replaceState(null, '', `#${id}${at && `/${at}`}`);
    return (
      <Pressed steps={steps}>
        <Studio studio={studio} />
      </Pressed>
    );
  };
};

/** A lead on a server that lets only its administrators change accounts: how far they came with a new code. */
const administered = (renewed: Renewed, ...more: Step[]) =>
  scene('team', {
    ports: { team: async () => administeredPort(renewed) },
    steps: [{ press: 'New code' }, { press: 'Make a new code' }, ...more],
  });

const AS_ADMIN: readonly Step[] = [
  { write: 'admin', into: 'Administrator’s name' },
  { write: 'a long sentence of theirs', into: 'Administrator’s password' },
  { press: 'Do it as administrator' },
];

/** Sections of the studio, by name. */
export const STUDIO: Readonly<Record<StudioScene, () => JSX.Element>> = {
  'studio-templates': scene('templates'),
  'studio-templates-empty': scene('templates', { some: false }),
  'studio-template': scene('templates', { at: 'mine-late' }),
  'studio-template-trouble': scene('templates', { at: 'mine-broken' }),
  'studio-template-built-in': scene('templates', { at: 'access-locked-out' }),
  'studio-template-new': scene('templates', { at: 'new' }),
  'studio-voice': scene('voice'),
  'studio-voice-open': scene('voice', { at: 'fern' }),
  'studio-voice-empty': scene('voice', { some: false }),
  'studio-personas': scene('personas'),
  'studio-personas-open': scene('personas', { at: 'gold' }),
  'studio-rules': scene('rules'),
  'studio-rules-open': scene('rules', { at: 'ticket' }),
  'studio-policy': scene('policy'),
  'studio-policy-locked': scene('policy', { some: false, locks: { policy: { why: 'agent', by: '' } } }),
  'studio-voice-set': scene('voice', { locks: { voice: { why: 'set', by: MANAGED.organisation ?? '' } } }),
  'studio-address-off': scene('address', { locks: { address: { why: 'off', by: '' } } }),
  'studio-sites-limited': scene('sites', { ports: { sites: limitedSites } }),
  'studio-targets': scene('targets'),
  'studio-targets-new': scene('targets', { some: false, at: 'new' }),
  'studio-results': scene('results'),
  'studio-customers': scene('customers'),
  'studio-kudos': scene('kudos'),
  'studio-sites': scene('sites'),
  'studio-sites-empty': scene('sites', { some: false }),
  'studio-approvals': scene('approvals'),
  'studio-approvals-locked': scene('approvals', { locks: { approvals: { why: 'agent', by: '' } } }),
  'studio-publishing': scene('publishing'),
  'studio-publishing-empty': scene('publishing', { some: false }),
  'studio-publishing-locked': scene('publishing', { locks: { publishing: { why: 'agent', by: '' } } }),
  'studio-log': scene('log'),
  'studio-log-empty': scene('log', { some: false }),
  'studio-packs': scene('packs'),
  'studio-packs-exported': scene('packs', {
    steps: [{ write: 'Larch & Lane', into: 'Name of the pack' }, { press: 'Save the pack' }],
  }),
  'studio-packs-empty': scene('packs', { some: false }),
  'studio-address': scene('address'),
  'studio-address-empty': scene('address', { some: false }),
  'studio-team': scene('team'),
  'studio-team-agent': scene('team', { ports: { team: async () => teamPort('agent') } }),
  'studio-team-admin': administered('refused'),
  'studio-team-admin-refused': administered('refused', ...AS_ADMIN),
  'studio-team-admin-busy': administered('waits', ...AS_ADMIN),
  'studio-team-admin-done': administered('made', ...AS_ADMIN),
  'studio-team-empty': scene('team', { some: false }),
  'studio-settings': scene('settings'),
  'studio-settings-empty': scene('settings', { some: false }),
  'studio-data': scene('data'),
  'studio-data-empty': scene('data', { some: false }),
  'studio-lost': scene('data', { ports: { data: () => Promise.reject(new Error('gone')) } }),
};
