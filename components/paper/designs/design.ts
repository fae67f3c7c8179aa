import type { JSX } from 'preact';

/** One way a card can look. Drawn for paper: the same in every theme, most of it left white. */
export interface Design {
  /** Its file's name. */
  id: DesignId;
  /** The front of a folded card, all of it; like the other, drawn on 105 by 148. */
  Front(): JSX.Element;
  /** Beside the words: the drawing keeps clear of where the words stand. */
  Beside(): JSX.Element;
}

export const DESIGN_IDS = ['sprig', 'bowl', 'window', 'hills', 'stitch', 'boat'] as const;
export type DesignId = (typeof DESIGN_IDS)[number];
