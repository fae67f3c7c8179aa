import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoreState, ToldResult, WantedStore } from '../../../lib/records.ts';
import { Card } from '../../ui/Card.tsx';
import type { TrainingPort } from '../port.ts';
import { StoreForm } from './StoreForm.tsx';
import { StoreStatus } from './StoreStatus.tsx';

interface Props {
  port: TrainingPort;
  /** Everything that is kept, oldest first. */
  results: readonly ToldResult[];
}

/** Where a learner's results go beside this machine: nowhere, until they name a record store and allow its host. */
export function RecordStoreCard({ port: { records }, results }: Props) {
  const [store, setStore] = useState<StoreState | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('training.courses.failed'));
  useEffect(() => {
    const look = () => void records.state().then(setStore, failed);
    look();
    return records.watch(look);
  }, [records]);
  const saying = (words: string) => {
    setSaid(words);
    // What had the keyboard may be gone.
    status.current?.focus();
  };
  const connect = async (wanted: WantedStore) => {
    // First of all: the browser only asks in the click itself.
    if (!(await records.grant(wanted.url))) return setSaid(i18n.t('training.records.fault.not_granted'));
    setSaid(i18n.t('training.records.asking'));
    const answer = await records.connect(wanted);
    if ('fault' in answer) return setSaid(i18n.t(`training.records.fault.${answer.fault}`));
    setStore(answer.store);
    saying(i18n.t('training.records.on_now'));
  };
  const send = async (all: boolean) => {
    if (all) await records.tell(results);
    const now = await records.send();
    setStore(now);
    if (now) setSaid(i18n.t('training.records.left', now.waiting));
  };
  const leave = async () => {
    await records.leave();
    setStore(null);
    saying(i18n.t('training.records.off_now'));
  };
  return (
    <Card title={i18n.t('training.records.title')}>
      {store ? (
        <StoreStatus
          store={store}
          earlier={results.length}
          onSend={() => void send(false).catch(failed)}
          onSendAll={() => void send(true).catch(failed)}
          onLeave={() => void leave().catch(failed)}
        />
      ) : (
        <StoreForm onConnect={(wanted) => void connect(wanted).catch(failed)} />
      )}
      <p ref={status} class="training-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
