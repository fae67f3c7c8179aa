import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplatesPort } from '../../../../lib/studio/templates.ts';
import type { Template } from '../../../../lib/templates.ts';
import { Button } from '../../../ui/Button.tsx';

interface Props {
  port: Pick<TemplatesPort, 'leadsTeam' | 'publish'>;
  /** As it is kept. */
  template: Template;
}

/** For whoever leads a team: what is kept here is one's own until it is published, which is one press away. */
export function ToTeam({ port, template }: Props) {
  const [leads, setLeads] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Whoever cannot be asked leads none; under Team the same can be done.
    port.leadsTeam().then(setLeads, () => undefined);
  }, [port]);
  if (!leads) return null;
  const publish = () => {
    port.publish(template.id).then(
      (done) => {
        if (!done.done) return setSaid(i18n.t(`team.fault.${done.fault}`));
        setSaid(done.value.length > 0 ? i18n.t('team.publish.held', 1) : i18n.t('team.publish.done', [template.title]));
      },
      () => setSaid(i18n.t('team.lost')),
    );
  };
  return (
    <p class="template-to-team">
      {i18n.t('templates.to_team_note')}{' '}
      <Button look="outline" onClick={publish}>
        {i18n.t('templates.to_team')}
      </Button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
