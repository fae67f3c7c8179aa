import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { Card } from '../../ui/Card.tsx';
import { Sure } from './Sure.tsx';

/** The key under which customers are known again here, and another one in its place. */
export function KeyCard({ port }: { port: TeamPort }) {
  const [said, setSaid] = useState('');
  const change = () => {
    port.newKey().then(
      (unlinked) => setSaid(i18n.t('team.key.done', unlinked)),
      () => setSaid(i18n.t('team.lost')),
    );
  };
  return (
    <Card title={i18n.t('team.key.title')}>
      <p class="studio-note">{i18n.t('team.key.note')}</p>
      <Sure ask={i18n.t('team.key.do')} yes={i18n.t('team.key.yes')} onYes={change}>
        {i18n.t('team.key.sure')}
      </Sure>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
