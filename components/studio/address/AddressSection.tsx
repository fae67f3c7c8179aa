import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AwaitedAddress, FollowedPack } from '../../../lib/addresses.ts';
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
  const look = useCallback(async () => {
    try {
      setFollowed(await port.listFollowed());
      setAwaited(await port.followWanted());
      setFollowed(await port.listFollowed());
    } catch {
      setSaid(i18n.t('address.failed'));
    }
  }, [port]);
  useEffect(() => void look(), [look]);
  return (
    <div class="studio-cards">
      {followed.length > 0 && <FollowedCard port={port} followed={followed} onChanged={setFollowed} />}
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
