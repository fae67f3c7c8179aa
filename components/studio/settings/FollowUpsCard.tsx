import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Card } from '../../ui/Card.tsx';

/** What the page needs to know and do about reminders; `lib/follow-ups.ts` in the extension, a stand-in in the gallery. */
export type RemindersPort = Pick<typeof import('../../../lib/follow-ups.ts'), 'isNotified' | 'setNotified'>;

/** Whether the browser shows a notification when a promise is due. The toolbar button counts them in any case. */
export function FollowUpsCard({ reminders }: { reminders: RemindersPort }) {
  const [notified, setNotified] = useState(false);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('followup.settings.failed'));
  useEffect(() => {
    reminders.isNotified().then(setNotified, failed);
  }, [reminders]);
  const choose = (on: boolean) => {
    reminders.setNotified(on).then((now) => {
      setNotified(now);
      setSaid(on && !now ? i18n.t('followup.settings.not_granted') : '');
    }, failed);
  };
  return (
    <Card title={i18n.t('followup.settings.title')}>
      <p class="studio-note">{i18n.t('followup.settings.note')}</p>
      <label class="coach-choice">
        <input type="checkbox" checked={notified} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>{i18n.t('followup.settings.notify')}</span>
      </label>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
