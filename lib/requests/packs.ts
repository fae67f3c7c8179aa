/** Packs: taking one, undoing that, and making one. */
import type { DoneImport, ImportFault, PackFault, PackPreview, WantedImport } from '../packs.ts';
import type { Request, Senders } from './request.ts';

export interface PackRequests {
  /** What would change; `place` names the part that is wrong. */
  'pack.preview': Request<WantedImport, { preview: PackPreview } | { fault: PackFault; place: string }>;
  /** All of it is taken, or nothing. */
  'pack.take': Request<WantedImport & { stamp: string }, { taken: DoneImport } | { fault: ImportFault; place: string }>;
  'pack.export': Request<{ name: string; note: string }, { text: string }>;
  'pack.imports': Request<Record<never, never>, { imports: DoneImport[] }>;
  /** `kept`: how many things stay because they were changed since. */
  'pack.undo': Request<{ id: string }, { kept: number }>;
}

export const PACK_SENDERS: Senders<PackRequests> = {
  'pack.preview': ['page'],
  'pack.take': ['page'],
  'pack.export': ['page'],
  'pack.imports': ['page'],
  'pack.undo': ['page'],
};
