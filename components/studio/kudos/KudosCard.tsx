import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kudos } from '../../../lib/kudos.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

/** What the card needs to know and do; `lib/kudos.ts` in the extension. */
export type KudosPort = Pick<
  typeof import('../../../lib/kudos.ts'),
  'listKudos' | 'listReceived' | 'listTeamKudos' | 'eraseKudos'
> & {
  save(name: string, content: string): void;
};

/** Thanks given to colleagues, newest first, with a way to pass them on and to forget them. */
export function KudosCard({ kudos }: { kudos: KudosPort }) {
  const [given, setGiven] = useState<readonly Kudos[]>([]);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('kudos.failed'));
  useEffect(() => {
    kudos.listKudos().then(setGiven, failed);
  }, [kudos]);
  const erase = () => {
    kudos.eraseKudos('given').then(() => {
      // The button goes with what it erased, and the keyboard must stay somewhere.
      status.current?.focus();
      setGiven([]);
      setSaid(i18n.t('kudos.erased'));
    }, failed);
  };
  const save = () =>
    kudos.save('thanks.json', JSON.stringify({ version: 1, kudos: given.map(({ id: _, ...one }) => one) }, null, 2));
  return (
    <Card title={i18n.t('kudos.title')}>
      <p class="studio-note">{i18n.t('kudos.note')}</p>
      {given.length === 0 && <p class="corrections-none">{i18n.t('kudos.none')}</p>}
      {given.length > 0 && (
        <>
          <ul class="corrections">
            {given.map(({ id, to, at, for: point }) => (
              <li key={id}>
                <time dateTime={at}>{new Date(at).toLocaleDateString()}</time>
                <span>
                  <b>{to}</b> {i18n.t(`kudos.point.${point}`)}
                </span>
              </li>
            ))}
          </ul>
          <p class="approvals-do">
            <Button look="outline" onClick={save}>
              {i18n.t('kudos.save')}
            </Button>{' '}
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
