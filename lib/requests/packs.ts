/** Packs: taking one, undoing that, and making one. */
import type { DoneImport, Exported, ImportFault, PackFault, PackPreview, Release, WantedImport } from '../packs.ts';
import type { UnusableTemplate } from '../templates.ts';
import type { Request, Senders } from './request.ts';

export interface PackRequests {
  /** What would change; `place` names the part that is wrong. */
  'pack.preview': Request<WantedImport, { preview: PackPreview } | { fault: PackFault; place: string }>;
  /** All of it is taken, or nothing. */
  'pack.take': Request<WantedImport & { stamp: string }, { taken: DoneImport } | { fault: ImportFault; place: string }>;
  'pack.export': Request<
    { name: string; note: string; whose: Exported; release?: Release },
    { text: string; unusable: UnusableTemplate[] }
  >;
  'pack.whose': Request<Record<never, never>, { team: boolean }>;
  'pack.imports': Request<Record<never, never>, { imports: DoneImport[] }>;
  /** How many things stay: `kept` because they were changed since, `left` because they are the team's now. */
  'pack.undo': Request<{ id: string }, { kept: number; left: number }>;
}

export const PACK_SENDERS: Senders<PackRequests> = {
  'pack.preview': ['page'],
  'pack.take': ['page'],
  'pack.export': ['page'],
  'pack.whose': ['page'],
  'pack.imports': ['page'],
  'pack.undo': ['page'],
};
