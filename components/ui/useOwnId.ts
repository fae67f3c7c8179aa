import { useState } from 'preact/hooks';

let made = 0;

/** An id that no other element of the page has. Preact's own `useId` begins anew with each `render` of the root, and repeats itself. */
export function useOwnId(): string {
  const [id] = useState(() => {
    made += 1;
    return `own-${made}`;
  });
  return id;
}
