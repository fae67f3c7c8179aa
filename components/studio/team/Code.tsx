import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Invited } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  port: TeamPort;
  user: string;
  invited: Invited;
}

/** A code for somebody, shown once, with what it is worth afterwards. */
export function Code({ port, user, invited: { code, once, placed } }: Props) {
  const id = useOwnId();
  const [said, setSaid] = useState('');
  const copy = () => {
    port.copy(code).then(
      () => setSaid(i18n.t('team.invite.copied')),
      () => setSaid(i18n.t('team.invite.not_copied')),
    );
  };
  return (
    <div class="team-code">
      <label for={id}>{i18n.t('team.invite.code', [user])}</label>
      <textarea id={id} rows={4} readOnly value={code} />
      <p class="studio-note">{i18n.t(once ? 'team.invite.once' : 'team.invite.stays')}</p>
      {!placed && <p class="studio-note">{i18n.t('team.invite.placeless')}</p>}
      <Button look="outline" onClick={copy}>
        {i18n.t('team.invite.copy')}
      </Button>
      <p class="studio-said" role="status">
        {said}
      </p>
    </div>
  );
}
