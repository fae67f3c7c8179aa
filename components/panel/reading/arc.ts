import { i18n } from '#i18n';
import type { ArcPoint } from '../../../lib/conversation.ts';
import type { Tone } from '../../ui/tone.ts';
import { FEELING_TONE, feelingWords } from '../feeling.ts';

/** How the customer's messages went, for a small picture and for the ear. */
export interface ArcShape {
  /** 0 (left, top) … 1 (right, bottom); good feelings stand high, hard ones low. */
  points: { x: number; y: number }[];
  /** Where calm lies, on the same scale. */
  calm: number;
  tone: Tone;
  label: string;
}

const LATEST = 8;

function tone({ headline, level }: ArcPoint): Tone {
  return headline === 'neutral' || level === 0 ? 'plain' : FEELING_TONE[headline];
}

function words({ headline, level }: ArcPoint): string {
  return headline === 'neutral' || level === 0 ? i18n.t('level.calm') : feelingWords(headline, level);
}

/** The arc of the latest messages, or null when there is only one. */
export function arcShape(arc: readonly ArcPoint[]): ArcShape | null {
  const latest = arc.slice(-LATEST);
  const last = latest.at(-1);
  if (!last || latest.length < 2) return null;
  const heights = latest.map((point) => (tone(point) === 'good' ? point.level : -point.level));
  const top = Math.max(0, ...heights);
  const span = Math.max(1, top - Math.min(0, ...heights));
  return {
    points: heights.map((height, index) => ({ x: index / (latest.length - 1), y: (top - height) / span })),
    calm: top / span,
    tone: tone(last),
    label: i18n.t('arc.label', [
      latest.length,
      latest.map(words).reduce((before, next) => i18n.t('arc.then', [before, next])),
    ]),
  };
}
