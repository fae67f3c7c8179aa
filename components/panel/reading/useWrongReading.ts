import { useCallback, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/conversation.ts';
import type { Wrong } from '../wrong/WrongReading.tsx';

interface Open {
  what: Wrong;
  /** The reading it was opened on; another one closes it. */
  of: Reading;
}

/** What is open about a wrong reading, if anything. */
export function useWrongReading(asRead: Reading | null) {
  const [open, setOpen] = useState<Open | null>(null);
  const show = (what: Wrong) => asRead && setOpen({ what, of: asRead });
  const close = useCallback(() => setOpen(null), []);
  return { open: open !== null && open.of === asRead ? open.what : null, show, close };
}
