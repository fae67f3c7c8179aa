import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Offer, OwnOffer } from '../../../lib/offers.ts';
import type { Desk, Step, Trying } from '../../../lib/publishing.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { stepWords } from './words.ts';

export interface Publishing {
  desk: Desk | null;
  trying: readonly Trying[];
  offers: readonly Offer[];
  own: readonly OwnOffer[];
  lost: boolean;
  /** What the last step did. */
  said: string;
  /** Takes a step, says what became of it, and looks again. */
  take(step: Promise<Step>, good: string): void;
  look(): Promise<void>;
}

/** What the desk shows; it looks again whenever something that is shared has changed. */
export function usePublishing(port: PublishingPort): Publishing {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [trying, setTrying] = useState<readonly Trying[]>([]);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const [own, setOwn] = useState<readonly OwnOffer[]>([]);
  const [lost, setLost] = useState(false);
  const [said, setSaid] = useState('');
  const turn = useRef(0);
  const look = useCallback(async () => {
    turn.current += 1;
    const { current } = turn;
    try {
      const found = await Promise.all([port.desk(), port.trying(), port.ownOffers()]);
      if (current !== turn.current) return;
      setDesk(found[0]);
      setTrying(found[1]);
      setOwn(found[2]);
      setLost(false);
      // These are fetched from afar, and nobody waits for them.
      const waiting = await port.offers();
      if (current === turn.current) setOffers(waiting);
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
  return { desk, trying, offers, own, lost, said, take, look };
}
