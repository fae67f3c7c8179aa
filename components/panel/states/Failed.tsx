import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import type { StateProps } from './props.ts';
import { StateCard } from './StateCard.tsx';

/** The engine stopped; one press starts it again. */
export function Failed({ actions }: StateProps) {
  return (
    <StateCard title={i18n.t('state.failed')} note={i18n.t('state.failed_note')}>
      <div class="state-do">
        <Button onClick={() => actions.lookAgain()}>{i18n.t('state.retry')}</Button>
      </div>
    </StateCard>
  );
}
