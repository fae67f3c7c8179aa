import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Joined, Member } from '../../../lib/team.ts';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { AdminForm } from './AdminForm.tsx';
import { Code } from './Code.tsx';
import { InviteForm } from './InviteForm.tsx';
import { Sure } from './Sure.tsx';
import { usePeople } from './usePeople.ts';

interface Props {
  port: TeamPort;
  joined: Joined;
  members: readonly Member[];
  onChanged(): void;
}

/** Who is in the team; leads invite, give new codes, and take accounts away. */
export function PeopleCard({ port, joined, members, onChanged }: Props) {
  const steps = usePeople(onChanged);
  const { waits, busy, said, say, made, run } = steps;
  const status = useKeptFocus<HTMLParagraphElement>(`${members.length} ${waits?.asked.user} ${made?.invited.code}`);
  const leads = joined.role === 'lead';
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
              <span class="team-do">
                <Sure
                  ask={i18n.t('team.people.renew')}
                  yes={i18n.t('team.people.renew_yes')}
                  describedby={`member-${user}`}
                  onYes={() => steps.code({ deed: 'renew', user }, (by) => port.renew(user, by))}
                >
                  {i18n.t('team.people.renew_note', [user])}
                </Sure>
                <Sure
                  ask={i18n.t('team.people.revoke')}
                  yes={i18n.t('team.people.revoke_yes')}
                  describedby={`member-${user}`}
                  onYes={() =>
                    run(
                      { deed: 'revoke', user },
                      (by) => port.revoke(user, by),
                      () => say(i18n.t('team.people.revoked', [user])),
                    )
                  }
                >
                  {i18n.t('team.people.revoke_note', [user])}
                </Sure>
              </span>
            )}
          </li>
        ))}
      </ul>
      {leads && <InviteForm port={port} steps={steps} />}
      {waits && (
        <AdminForm
          key={`${waits.asked.deed} ${waits.asked.user}`}
          asked={waits.asked}
          busy={busy}
          onGiven={waits.go}
          onDropped={steps.drop}
        />
      )}
      {made && <Code key={made.invited.code} port={port} {...made} />}
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
