import { ENDINGS, type EndingKind } from '../scenario.ts';

/** It ended at least this well. */
export const endedWell = ({ ends }: { ends: EndingKind }, least: EndingKind): boolean =>
  ENDINGS.indexOf(ends) >= ENDINGS.indexOf(least);
