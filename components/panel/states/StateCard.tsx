import type { ComponentChildren } from 'preact';
import './state-card.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { StateArt } from './StateArt.tsx';

/** One plain state in place of a reading: what is so, what was kept, what to do. */
export function StateCard({ title, note, children }: { title: string; note: string; children?: ComponentChildren }) {
  const heading = useOwnId();
  return (
    <section class="card state" aria-labelledby={heading}>
      <StateArt />
      <h2 id={heading}>{title}</h2>
      <p>{note}</p>
      {children}
    </section>
  );
}
