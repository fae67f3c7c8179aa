import type { Engine } from '../../lib/panel/engine.ts';

/** Practice under way and scenarios of one's own; `lib/practice.ts` in the extension. */
export type PracticePort = typeof import('../../lib/practice.ts').practice;

/** Where results go; `lib/records.ts` in the extension. */
export type RecordsPort = typeof import('../../lib/records.ts').records;

/** What the training page needs of the world; a stand-in in the gallery. */
export interface TrainingPort {
  engine: Pick<Engine, 'read' | 'review' | 'improve' | 'practise'>;
  practice: PracticePort;
  records: RecordsPort;
  /** Calls back when what the team shares has changed; the answer ends it. */
  watch(told: () => void): () => void;
  /** Saves a text among the user's downloads. */
  save(name: string, content: string, type?: string): void;
  /** Opens the browser's own print window. */
  print(): void;
}
