import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamKudos } from '../../../lib/kudos.ts';
import { Card } from '../../ui/Card.tsx';
import { dayOf } from './day.ts';
import type { KudosPort } from './KudosCard.tsx';

/** Lines that are shown. */
const MOST = 100;

/** To a lead: who in the team has thanked whom, and for what. Nobody else is shown anything. */
export function TeamThanksCard({ kudos }: { kudos: KudosPort }) {
  const [team, setTeam] = useState<TeamKudos | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    kudos.listTeamKudos().then(setTeam, () => setFailed(true));
  }, [kudos]);
  if (!team && !failed) return null;
  const given = team?.kudos;
  return (
    <Card title={i18n.t('kudos.team_title')}>
      <p class="studio-note">{i18n.t('kudos.team_note')}</p>
      {failed && <p role="alert">{i18n.t('kudos.team_failed')}</p>}
      {team?.blocked && <p role="alert">{i18n.t('kudos.team_blocked')}</p>}
      {given?.length === 0 && <p class="corrections-none">{i18n.t('kudos.team_none')}</p>}
      {given && given.length > 0 && (
        <ul class="corrections">
          {given.slice(0, MOST).map(({ id, to, by, day, for: point }) => (
            <li key={id}>
              <time dateTime={day}>{dayOf(day)}</time>
              <span>{i18n.t('kudos.team_line', [by, to, i18n.t(`kudos.point.${point}`)])}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
