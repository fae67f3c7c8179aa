import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Failure, whyFailed } from '../../lib/ask.ts';
import type { FollowUp, FollowUpChange, NewFollowUp } from '../../lib/follow-ups.ts';
import type { FollowUpPort } from '../../lib/panel/view.ts';

/** Milliseconds: how late a follow-up may show that it is due. */
const LOOK_AGAIN = 20_000;

interface Listed {
  followUps: readonly FollowUp[];
  now: number;
  /** Why the last wish could not be kept; null where it was. */
  failed: Failure | null;
  change(one: FollowUp, change: FollowUpChange): void;
  /** Resolves to whether it was kept. */
  add(wanted: NewFollowUp): Promise<boolean>;
  look(): void;
}

/** The open follow-ups, looked up again whenever `about` changes, after each change, and as time goes on. */
export function useFollowUps(port: FollowUpPort, about: string | null): Listed {
  const [followUps, setFollowUps] = useState<readonly FollowUp[]>([]);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const look = useCallback(async () => {
    setFollowUps(await port.listFollowUps());
    setNow(Date.now());
  }, [port]);
  const again = useCallback(() => void look().catch((error: unknown) => setFailed(whyFailed(error))), [look]);
  useEffect(() => {
    again();
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [again, about]);
  const kept = (step: Promise<FollowUp>): Promise<boolean> =>
    step.then(look).then(
      () => {
        setFailed(null);
        return true;
      },
      (error: unknown) => {
        setFailed(whyFailed(error));
        return false;
      },
    );
  const change = (one: FollowUp, wanted: FollowUpChange) => void kept(port.changeFollowUp(one.id, wanted));
  const add = (wanted: NewFollowUp) => kept(port.addFollowUp(wanted));
  return { followUps, now, failed, change, add, look: again };
}
