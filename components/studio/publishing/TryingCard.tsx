import { i18n } from '#i18n';
import type { Trying } from '../../../lib/publishing.ts';
import { Card } from '../../ui/Card.tsx';
import { kindWords } from './words.ts';

/** What holds here and is not for everybody yet. */
export function TryingCard({ trying, me }: { trying: readonly Trying[]; me: string }) {
  return (
    <Card title={i18n.t('publishing.trial')}>
      {trying.length === 0 && <p class="studio-note">{i18n.t('publishing.trial_none')}</p>}
      <ul class="publishing-list">
        {trying.map(({ kind, id, name, by }) => (
          <li key={`${kind}:${id}`}>
            {by === me
              ? i18n.t('publishing.trial_alone', [name, kindWords(kind)])
              : i18n.t('publishing.trial_one', [name, kindWords(kind), by])}
          </li>
        ))}
      </ul>
      {trying.some(({ by }) => by !== me) && <p class="studio-note">{i18n.t('publishing.trial_note')}</p>}
    </Card>
  );
}
