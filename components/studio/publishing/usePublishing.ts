import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk, Step, Trying } from '../../../lib/publishing.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { stepWords } from './words.ts';

export interface Publishing {
  desk: Desk | null;
  trying: readonly Trying[];
  lost: boolean;
  /** What the last step did. */
  said: string;
  /** Takes a step, says what became of it, and looks again. */
  take(step: Promise<Step>, good: string): void;
}

/** What the desk shows; it looks again whenever something that is shared has changed. */
export function usePublishing(port: PublishingPort): Publishing {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [trying, setTrying] = useState<readonly Trying[]>([]);
  const [lost, setLost] = useState(false);
  const [said, setSaid] = useState('');
  const turn = useRef(0);
  const look = useCallback(async () => {
    turn.current += 1;
    const { current } = turn;
    try {
      const found = await Promise.all([port.desk(), port.trying()]);
      if (current !== turn.current) return;
      setDesk(found[0]);
      setTrying(found[1]);
      setLost(false);
    } catch {
      setLost(true);
    }
  }, [port]);
  useEffect(() => {
    void look();
    return port.watch(() => void look());
  }, [port, look]);
  const take = (step: Promise<Step>, good: string) => {
    step
      .then(
        (done) => setSaid(stepWords(done, good)),
        () => setSaid(i18n.t('publishing.failed')),
      )
      .then(look);
  };
  return { desk, trying, lost, said, take };
}
