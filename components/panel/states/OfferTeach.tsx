import { i18n } from '#i18n';
import type { PanelActions } from '../../../lib/panel/view.ts';
import { Button } from '../../ui/Button.tsx';

/** Two ways on where a page is not read as it should be: show where things are, or read what the page is mainly about. */
export function OfferTeach({ actions }: { actions: PanelActions }) {
  return (
    <>
      <Button look="outline" onClick={() => actions.teach('start')}>
        {i18n.t('teach.start')}
      </Button>
      <Button look="quiet" onClick={() => actions.readMain()}>
        {i18n.t('source.read_main')}
      </Button>
    </>
  );
}
