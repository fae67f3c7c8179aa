import type { Engine } from '../../lib/panel/engine.ts';

/** What the training page needs of the world; a stand-in in the gallery. */
export interface TrainingPort {
  engine: Pick<Engine, 'read' | 'review'>;
  /** Saves a text among the user's downloads. */
  save(name: string, content: string): void;
  /** Opens the browser's own print window. */
  print(): void;
}
