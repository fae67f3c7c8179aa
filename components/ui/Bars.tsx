import './bars.css';
import type { Tone } from './tone.ts';

/** How strong, as one to three bars; `label` says the same aloud. */
export function Bars({ level, tone, label }: { level: number; tone: Tone; label: string }) {
  return (
    <span class={`bars bars-${tone}`} role="img" aria-label={label}>
      {[1, 2, 3].map((bar) => (
        <i key={bar} class={bar <= level ? 'on' : undefined} />
      ))}
    </span>
  );
}
