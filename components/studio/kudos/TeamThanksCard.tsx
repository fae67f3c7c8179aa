import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToldKudos } from '../../../lib/kudos.ts';
import { Card } from '../../ui/Card.tsx';
import type { KudosPort } from './KudosCard.tsx';

/** Lines that are shown. */
const MOST = 100;

const dayOf = (day: string) => new Date(`${day}T12:00:00`).toLocaleDateString();

/** To a lead: who in the team has thanked whom, and for what. Nobody else is shown anything. */
export function TeamThanksCard({ kudos }: { kudos: KudosPort }) {
  const [given, setGiven] = useState<readonly ToldKudos[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    kudos.listTeamKudos().then(setGiven, () => setFailed(true));
  }, [kudos]);
  if (!given && !failed) return null;
  return (
    <Card title={i18n.t('kudos.team_title')}>
      <p class="studio-note">{i18n.t('kudos.team_note')}</p>
      {failed && <p role="alert">{i18n.t('kudos.team_failed')}</p>}
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
