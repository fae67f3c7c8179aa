import { StoredCard } from './StoredCard.tsx';

/** What is kept, where, and for how long. */
export function Section() {
  return <StoredCard />;
}
