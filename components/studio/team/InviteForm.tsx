import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { TEAM_ROLES, type TeamRole } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { PeopleSteps } from './usePeople.ts';

const NAME = /^[a-z][a-z0-9_-]{0,40}$/;

interface Props {
  port: TeamPort;
  steps: PeopleSteps;
}

/** Makes somebody's account and the code for them. */
export function InviteForm({ port, steps }: Props) {
  const id = useOwnId();
  const [user, setUser] = useState('');
  const [role, setRole] = useState<TeamRole>('agent');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = user.trim().toLowerCase();
    if (!NAME.test(name)) return steps.say(i18n.t('team.invite.name_note'));
    steps.code(
      { deed: 'invite', user: name },
      (admin) => port.invite(name, role, admin),
      () => setUser(''),
    );
  };

  return (
    <form class="team-form" onSubmit={submit}>
      <h3>{i18n.t('team.invite.title')}</h3>
      <label for={id}>{i18n.t('team.invite.name')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={user}
        aria-describedby={`${id}-note`}
        onInput={(event) => setUser(event.currentTarget.value)}
      />
      <p class="studio-note" id={`${id}-note`}>
        {i18n.t('team.invite.name_note')}
      </p>
      <Choice
        legend={i18n.t('team.invite.role')}
        options={TEAM_ROLES.map((value) => ({ value, words: i18n.t(`team.role.${value}`) }))}
        value={role}
        onChoose={(chosen: TeamRole) => setRole(chosen)}
      />
      <Button look="outline" type="submit">
        {i18n.t('team.invite.do')}
      </Button>
    </form>
  );
}
