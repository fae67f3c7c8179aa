import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowedPack } from '../../../lib/addresses.ts';
import '../packs/packs.css';
import type { SectionProps } from '../sections.ts';
import { FollowCard } from './FollowCard.tsx';
import { FollowedCard } from './FollowedCard.tsx';

/** Packs that are followed at an address: off until somebody follows one. */
export function Section({ port }: SectionProps<'address'>) {
  const [followed, setFollowed] = useState<readonly FollowedPack[]>([]);
  const [said, setSaid] = useState('');
  const look = useCallback(() => {
    port.listFollowed().then(setFollowed, () => setSaid(i18n.t('address.failed')));
  }, [port]);
  useEffect(look, [look]);
  return (
    <div class="studio-cards">
      {followed.length > 0 && <FollowedCard port={port} followed={followed} onChanged={setFollowed} />}
      <FollowCard port={port} onFollowed={look} />
      <p class="studio-said" role="status">
        {said}
      </p>
    </div>
  );
}
