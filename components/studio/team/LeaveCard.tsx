import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { Card } from '../../ui/Card.tsx';
import { Sure } from './Sure.tsx';

/** Leaving the team: what goes from this browser and what stays is said first. */
export function LeaveCard({ port, waiting, onLeft }: { port: TeamPort; waiting: number; onLeft(): void }) {
  const [said, setSaid] = useState('');
  const leave = () => {
    port.leave().then(onLeft, () => setSaid(i18n.t('team.lost')));
  };
  return (
    <Card title={i18n.t('team.leave.title')}>
      <Sure ask={i18n.t('team.leave.do')} yes={i18n.t('team.leave.yes')} onYes={leave}>
        {i18n.t('team.leave.note')} {waiting > 0 && i18n.t('team.leave.waiting', waiting)}
      </Sure>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
