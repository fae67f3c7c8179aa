import type { ComponentChildren } from 'preact';
import './card.css';
import { useOwnId } from './useOwnId.ts';

interface Props {
  title: ComponentChildren;
  /** Stands at the end of the title's line. */
  aside?: ComponentChildren;
  busy?: boolean;
  children: ComponentChildren;
}

/** A section with a small heading; the panel and the pages are stacks of these. */
export function Card({ title, aside, busy = false, children }: Props) {
  const heading = useOwnId();
  return (
    <section class="card" aria-labelledby={heading} aria-busy={busy}>
      <div class="card-top">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
