import { i18n } from '#i18n';
import type { StoreState } from '../../../lib/records.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  store: StoreState;
  /** How many results there are in all. */
  earlier: number;
  onSend(): void;
  onSendAll(): void;
  onLeave(): void;
}

/** Where results go, as whom, what waits and why. */
export function StoreStatus({ store, earlier, onSend, onSendAll, onLeave }: Props) {
  const { url, who, waiting, refused, sent, trouble } = store;
  return (
    <>
      <p>{i18n.t('training.records.goes', [url, who])}</p>
      <p class="training-note">
        {i18n.t('training.records.waiting', waiting)}
        {sent !== null && ` ${i18n.t('training.records.sent', [new Date(sent).toLocaleString()])}`}
      </p>
      {trouble && waiting > 0 && (
        <p class="record-trouble">
          {i18n.t(`training.records.fault.${trouble}`)} {i18n.t('training.records.kept')}
          {refused > 0 && ` ${i18n.t('training.records.refused', refused)}`}
        </p>
      )}
      <div class="training-row">
        {waiting > 0 && <Button onClick={onSend}>{i18n.t('training.records.send')}</Button>}
        {earlier > 0 && (
          <Button look="outline" onClick={onSendAll}>
            {i18n.t('training.records.send_all')}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {i18n.t('training.records.switch_off')}
        </Button>
      </div>
    </>
  );
}
