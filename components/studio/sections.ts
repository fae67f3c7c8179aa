import { type ComponentType, h } from 'preact';
import type { Lock } from '../../lib/studio/locks.ts';
import type { PortOf, PortSources, SectionId } from '../../lib/studio/ports.ts';

/** What every section is given; `at` is what follows the slash in the address (`#templates/refund`), '' without one. */
export interface Place {
  /** Why this section is for reading only; null where it may be changed. */
  lock: Lock | null;
  /** Whoever works here may give things to the whole team. */
  mayPublish?: boolean;
  at: string;
  go: Go;
}

/** Leads to a section, and to a place in it. */
export type Go = (id: SectionId, at?: string) => void;

/** What a section's component is given. */
export type SectionProps<Id extends SectionId> = Place & { port: PortOf<Id> };

export type Group = 'voice' | 'giving' | 'sites' | 'sharing' | 'browser';

/** One part of the studio; `load` brings its code, its looks and what it works with. */
export interface Section {
  id: SectionId;
  group: Group;
  load(ports: PortSources): Promise<ComponentType<Place>>;
}

function section<Id extends SectionId>(
  id: Id,
  group: Group,
  load: () => Promise<{ Section: ComponentType<SectionProps<Id>> }>,
): Section {
  return {
    id,
    group,
    load: async (ports) => {
      const [{ Section }, port] = await Promise.all([load(), ports[id]()]);
      return (place) => h(Section, { ...place, port });
    },
  };
}

/** Every section, in the order of the navigation; sections of a group stand together. */
export const SECTIONS: readonly Section[] = [
  section('templates', 'voice', () => import('./templates/TemplatesSection.tsx')),
  section('voice', 'voice', () => import('./voice/VoiceSection.tsx')),
  section('personas', 'voice', () => import('./personas/PersonasSection.tsx')),
  section('rules', 'voice', () => import('./rules/RulesSection.tsx')),
  section('policy', 'giving', () => import('./policy/PolicySection.tsx')),
  section('approvals', 'giving', () => import('./approvals/ApprovalsSection.tsx')),
  section('kudos', 'giving', () => import('./kudos/KudosSection.tsx')),
  section('targets', 'giving', () => import('./targets/TargetsSection.tsx')),
  section('results', 'giving', () => import('./results/ResultsSection.tsx')),
  section('sites', 'sites', () => import('./sites/SitesSection.tsx')),
  section('publishing', 'sharing', () => import('./publishing/PublishingSection.tsx')),
  section('log', 'sharing', () => import('./log/LogSection.tsx')),
  section('packs', 'sharing', () => import('./packs/PacksSection.tsx')),
  section('address', 'sharing', () => import('./address/AddressSection.tsx')),
  section('team', 'sharing', () => import('./team/TeamSection.tsx')),
  section('settings', 'browser', () => import('./settings/SettingsSection.tsx')),
  section('customers', 'browser', () => import('./customers/CustomersSection.tsx')),
  section('data', 'browser', () => import('./data/DataSection.tsx')),
];
