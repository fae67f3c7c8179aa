import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AwaitedAddress, FollowedPack } from '../../../lib/addresses.ts';
import { inOrder } from '../../../lib/studio/in-order.ts';
import '../packs/packs.css';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { AwaitedCard } from './AwaitedCard.tsx';
import { FollowCard } from './FollowCard.tsx';
import { FollowedCard } from './FollowedCard.tsx';

/** Packs that are followed at an address: off until somebody follows one. */
export function Section({ port, lock }: SectionProps<'address'>) {
  const [followed, setFollowed] = useState<readonly FollowedPack[]>([]);
  const [awaited, setAwaited] = useState<readonly AwaitedAddress[]>([]);
  const [said, setSaid] = useState('');
  // A list that was asked for before a pack was followed may come after the one that has it.
  const put = useRef(inOrder());
  const list = useCallback(() => put.current(port.listFollowed(), setFollowed), [port]);
  const look = useCallback(async () => {
    try {
      await list();
      setAwaited(await port.followWanted());
      await list();
      setSaid('');
    } catch {
      setSaid(i18n.t('address.failed'));
    }
  }, [list, port]);
  useEffect(() => {
    void look();
    // Asked by itself every few minutes: what has come of that is shown too.
    return port.watch(() => void list().catch(() => undefined));
  }, [list, look, port]);
  return (
    <div class="studio-cards">
      {followed.length > 0 && <FollowedCard port={port} followed={followed} onChanged={list} />}
      {awaited.length > 0 && <AwaitedCard port={port} awaited={awaited} onAsked={look} />}
      <Locked why={lock}>
        <FollowCard port={port} onFollowed={look} />
      </Locked>
      <p class="studio-said" role="status">
        {said}
      </p>
    </div>
  );
}
