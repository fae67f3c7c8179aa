import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { NoticeLine } from '../reply/NoticeLine.tsx';
import type { StateProps } from './props.ts';
import { StateCard } from './StateCard.tsx';

/** The panel in the browser's side panel while its tab is paused; one press goes on. */
export function Paused({ view, actions }: StateProps) {
  return (
    <StateCard title={i18n.t('state.paused')} note={i18n.t('state.paused_note')}>
      <div class="state-do">
        <Button onClick={() => actions.pause(false)}>{i18n.t('state.go_on')}</Button>
      </div>
      <NoticeLine notice={view.notice} onDismiss={actions.dismiss} />
    </StateCard>
  );
}
