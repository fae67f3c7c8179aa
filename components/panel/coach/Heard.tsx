import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that the words must stand before they are read out: nobody is to hear each key. */
const QUIET = 2000;

/** Reads out what has come of the draft, politely, once the writing has paused. */
export function Heard({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
