import { i18n } from '#i18n';
import type { CoachActions } from '../../../lib/panel/coach/view.ts';
import { Icon } from '../../ui/Icon.tsx';
import './draft-sign.css';

/** The sign that the draft is being read, which is also the switch that ends it. */
export function DraftSign({ actions }: { actions: CoachActions }) {
  return (
    <>
      <span class="card-aside">{i18n.t('coach.only_you')}</span>
      <button
        type="button"
        class="draft-sign"
        aria-label={`${i18n.t('coach.reading')}. ${i18n.t('coach.stop')}`}
        title={i18n.t('coach.stop')}
        onClick={() => actions.turnOn(false)}
      >
        <Icon name="eye" />
        <span>{i18n.t('coach.reading')}</span>
      </button>
    </>
  );
}
