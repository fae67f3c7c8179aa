/** Sites, their scripts, their tabs, and where the panel stands. */
import type { Adapter } from '../adapter.ts';
import type { SiteHealth } from '../health.ts';
import type { PageScript, PanelState, PartReport, SiteStart, Stand, TabState } from '../protocol.ts';
import type { ImportFault, KeptFix, Taught } from '../teaching.ts';
import type { Request, Senders } from './request.ts';

export interface SiteRequests {
  'site.start': Request<Record<never, never>, SiteStart>;
  /** Puts another script into the page that asks. */
  'site.script': Request<{ script: PageScript }, null>;
  'panel.remember': Request<Partial<PanelState>, null>;
  'panel.mint': Request<Record<never, never>, { nonce: string }>;
  'panel.claim': Request<{ nonce: string }, { ok: boolean; tab: number | null }>;
  /** The page keeps our frame out. */
  'panel.blocked': Request<Record<never, never>, null>;
  /** Only pages of our own name a tab; a panel speaks for its own. */
  'panel.stand': Request<{ tab?: number; stand: Stand }, null>;
  /** What was taught by pointing becomes the adapter of the site that the panel stands on. */
  'adapter.keep': Request<{ adapter: Adapter }, null>;
  /** A panel forgets its own site's; a page of ours names the pattern. */
  'adapter.forget': Request<{ pattern?: string }, null>;
  'adapters.list': Request<Record<never, never>, { taught: Taught[]; fixes: KeptFix[] }>;
  /** `text` of a file; all of it is kept, or nothing. */
  'adapter.import': Request<
    { text: string },
    { pattern: string } | { product: string } | { fault: ImportFault; place: string }
  >;
  /** Reads a helpdesk by the fix that was brought, or by the built-in adapter again. */
  'fix.switch': Request<{ product: string; on: boolean }, null>;
  'fix.forget': Request<{ product: string }, null>;
  /** Starts the teaching in a tab. */
  'site.teach': Request<{ tab: number }, { started: boolean }>;
  'tab.pause': Request<{ tab?: number; paused: boolean }, null>;
  'tab.state': Request<{ tab: number }, TabState>;
  'panel.open': Request<{ tab: number }, { opened: boolean }>;
  /** The page's script listens: a panel beside it may call. */
  'site.ready': Request<Record<never, never>, null>;
  /** Switched on again while the browser still granted it: open tabs have no script yet. */
  'site.started': Request<{ origin: string }, null>;
  'site.stopped': Request<{ origin: string }, null>;
  /** What was found of one ticket's page: parts and counts, no words. */
  'health.note': Request<{ adapter: string | null; parts: readonly PartReport[] }, null>;
  'health.list': Request<Record<never, never>, { sites: SiteHealth[] }>;
}

export const SITE_SENDERS: Senders<SiteRequests> = {
  'site.start': ['site'],
  'site.script': ['site'],
  'panel.remember': ['site'],
  'panel.mint': ['site'],
  'panel.claim': ['panel'],
  'panel.blocked': ['site'],
  'panel.stand': ['panel', 'beside', 'page'],
  'adapter.keep': ['panel', 'beside'],
  'adapter.forget': ['panel', 'beside', 'page'],
  'adapters.list': ['page'],
  'adapter.import': ['page'],
  'fix.switch': ['page'],
  'fix.forget': ['page'],
  'site.teach': ['page'],
  'tab.pause': ['panel', 'beside', 'page'],
  'tab.state': ['page'],
  'panel.open': ['page'],
  'site.ready': ['site'],
  'site.started': ['page'],
  'site.stopped': ['page'],
  'health.note': ['panel', 'beside'],
  'health.list': ['page'],
};
