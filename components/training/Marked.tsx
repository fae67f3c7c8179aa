import type { ComponentChildren } from 'preact';
import '../ui/mark.css';
import './marked.css';

export interface Stretch {
  start: number;
  end: number;
  /** `hurts`: struck, in the colour of heat; `earns`: underlined, in the colour of what is done. Else the marker. */
  look?: 'hurts' | 'earns' | undefined;
  /** Stands out among the others. */
  now?: boolean;
}

const LOOKS = { hurts: 'marked-hurts', earns: 'marked-earns' } as const;

/** A text with stretches of it marked. They are in order, and none is over another. */
export function Marked({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, look, now } of stretches) {
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} class={`${look ? LOOKS[look] : 'mark'}${now ? ' marked-now' : ''}`}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p class="marked" dir="auto">
      {parts}
    </p>
  );
}
