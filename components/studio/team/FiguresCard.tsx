import { i18n } from '#i18n';
import { CAUSES } from '../../../lib/conversation.ts';
import type { TeamFigures } from '../../../lib/team.ts';
import { Card } from '../../ui/Card.tsx';

const SHOWN = 3;

const dayOf = (day: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** How all of them did together; what few stand behind never reached this browser. */
export function FiguresCard({ figures }: { figures: TeamFigures | null }) {
  const lessons = CAUSES.flatMap((cause) => {
    const times = figures?.lessons[cause];
    return times ? [{ cause, times }] : [];
  }).sort((one, other) => other.times - one.times);
  return (
    <Card title={i18n.t('team.figures.title')}>
      {figures?.closed ? (
        <>
          <p>{i18n.t('team.figures.closed', [String(figures.closed), dayOf(figures.until)])}</p>
          {figures.heavy !== null && figures.recovered !== null && (
            <p>{i18n.t('team.figures.recovered', [String(figures.heavy), String(figures.recovered)])}</p>
          )}
          {lessons.length > 0 && (
            <>
              <p>{i18n.t('team.figures.lessons')}</p>
              <ul class="team-lessons">
                {lessons.slice(0, SHOWN).map(({ cause, times }) => (
                  <li key={cause}>{i18n.t('team.figures.lesson', [i18n.t(`plan.change.${cause}`), String(times)])}</li>
                ))}
              </ul>
            </>
          )}
          <p class="studio-note">{i18n.t('team.figures.note')}</p>
        </>
      ) : (
        <p class="studio-note">{i18n.t('team.figures.none')}</p>
      )}
    </Card>
  );
}
