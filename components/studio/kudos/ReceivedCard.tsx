import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReceivedKudos } from '../../../lib/kudos.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { dayOf } from './day.ts';
import type { KudosPort } from './KudosCard.tsx';

/** In a team: who has thanked one, and for what. Outside of one nobody could have. */
export function ReceivedCard({ kudos }: { kudos: KudosPort }) {
  const [received, setReceived] = useState<readonly ReceivedKudos[] | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('kudos.failed'));
  useEffect(() => {
    kudos.listReceived().then(setReceived, failed);
  }, [kudos]);
  const erase = () => {
    kudos.eraseKudos('received').then(() => {
      // The button goes with what it erased, and the keyboard must stay somewhere.
      status.current?.focus();
      setReceived([]);
      setSaid(i18n.t('kudos.erased'));
    }, failed);
  };
  if (!received && !said) return null;
  return (
    <Card title={i18n.t('kudos.received_title')}>
      <p class="studio-note">{i18n.t('kudos.received_note')}</p>
      {received?.length === 0 && <p class="corrections-none">{i18n.t('kudos.received_none')}</p>}
      {received && received.length > 0 && (
        <>
          <ul class="corrections">
            {received.map(({ id, by, day, for: point }) => (
              <li key={id}>
                <time dateTime={day}>{dayOf(day)}</time>
                <span>{i18n.t('kudos.you', [by, i18n.t(`kudos.point.${point}`)])}</span>
              </li>
            ))}
          </ul>
          <p class="approvals-do">
            <Button look="quiet" onClick={erase}>
              {i18n.t('kudos.erase')}
            </Button>
          </p>
        </>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
