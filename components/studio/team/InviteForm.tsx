import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { TEAM_ROLES, type TeamRole } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

const NAME = /^[a-z][a-z0-9_-]{0,40}$/;

/** Makes somebody's account and shows the code for them, once. */
export function InviteForm({ port, onInvited }: { port: TeamPort; onInvited(): void }) {
  const id = useOwnId();
  const [user, setUser] = useState('');
  const [role, setRole] = useState<TeamRole>('agent');
  const [made, setMade] = useState<{ user: string; code: string } | null>(null);
  const [said, setSaid] = useState('');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = user.trim().toLowerCase();
    if (!NAME.test(name)) return setSaid(i18n.t('team.invite.name_note'));
    port.invite(name, role).then(
      (done) => {
        if (!done.done)
          return setSaid(i18n.t(done.fault === 'forbidden' ? 'team.invite.forbidden' : `team.fault.${done.fault}`));
        setMade({ user: name, code: done.value.code });
        setUser('');
        setSaid('');
        onInvited();
      },
      () => setSaid(i18n.t('team.lost')),
    );
  };
  const copy = (code: string) => {
    port.copy(code).then(
      () => setSaid(i18n.t('team.invite.copied')),
      () => setSaid(i18n.t('team.invite.not_copied')),
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
      {made && (
        <div class="team-code">
          <label for={`${id}-code`}>{i18n.t('team.invite.code', [made.user])}</label>
          <textarea id={`${id}-code`} rows={4} readOnly value={made.code} />
          <p class="studio-note">{i18n.t('team.invite.once')}</p>
          <Button look="outline" onClick={() => copy(made.code)}>
            {i18n.t('team.invite.copy')}
          </Button>
        </div>
      )}
      <p class="studio-said" role="status">
        {said}
      </p>
    </form>
  );
}
