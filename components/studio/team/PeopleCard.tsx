import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Joined, Member } from '../../../lib/team.ts';
import { Card } from '../../ui/Card.tsx';
import { InviteForm } from './InviteForm.tsx';
import { Sure } from './Sure.tsx';

interface Props {
  port: TeamPort;
  joined: Joined;
  members: readonly Member[];
  onChanged(): void;
}

/** Who is in the team; leads invite, and take accounts away. */
export function PeopleCard({ port, joined, members, onChanged }: Props) {
  const [said, setSaid] = useState('');
  const leads = joined.role === 'lead';
  const revoke = (user: string) => {
    port.revoke(user).then(
      (done) => {
        setSaid(done.done ? i18n.t('team.people.revoked', [user]) : i18n.t(`team.fault.${done.fault}`));
        onChanged();
      },
      () => setSaid(i18n.t('team.lost')),
    );
  };
  return (
    <Card title={i18n.t('team.people.title')}>
      {members.length === 0 && <p class="studio-note">{i18n.t('team.people.none')}</p>}
      <ul class="team-list">
        {members.map(({ user, role }) => (
          <li key={user}>
            <p id={`member-${user}`}>
              <b>{user}</b> <span>{i18n.t(`team.role.${role}`)}</span>
            </p>
            {leads && user !== joined.user && (
              <Sure
                ask={i18n.t('team.people.revoke')}
                yes={i18n.t('team.people.revoke_yes')}
                describedby={`member-${user}`}
                onYes={() => revoke(user)}
              >
                {i18n.t('team.people.revoke_note', [user])}
              </Sure>
            )}
          </li>
        ))}
      </ul>
      {leads && <InviteForm port={port} onInvited={onChanged} />}
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
