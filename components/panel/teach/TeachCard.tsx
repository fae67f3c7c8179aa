import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import type { Teaching } from '../../../lib/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { NoticeLine } from '../reply/NoticeLine.tsx';
import { ReadNow } from './ReadNow.tsx';
import { StepList } from './StepList.tsx';
import './teach-card.css';

interface Props {
  view: PanelView;
  teaching: Teaching;
  actions: PanelActions;
}

/** While somebody points at the page: how far it is, what would be read, and the way to keep it. */
export function TeachCard({ view, teaching, actions }: Props) {
  const { step, fault, preview, adapter } = teaching;
  const title = useRef<HTMLHeadingElement>(null);
  const review = step === 'review';
  // The bar in the page has gone, and the keyboard with it: what is to be decided is here.
  useLayoutEffect(() => {
    if (review) title.current?.focus();
  }, [review]);
  return (
    <>
      <Card title={i18n.t('teach.title')}>
        <h3 ref={title} tabIndex={-1} class="teach-now">
          {i18n.t(review ? 'teach.review' : `teach.point_${step}`)}
        </h3>
        {fault && <p class="teach-fault">{i18n.t(`teach.fault_${fault}`)}</p>}
        <StepList step={step} taken={teaching.taken} />
        <div class="teach-do">
          {adapter && (
            // Made anew with its new look: half way from one to the other nobody could read it.
            <Button key={review} look={review ? 'main' : 'outline'} onClick={() => actions.keepTaught()}>
              {i18n.t('teach.keep')}
            </Button>
          )}
          {review && (
            <Button look="outline" onClick={() => actions.teach('point')}>
              {i18n.t('teach.point_again')}
            </Button>
          )}
          <Button look="quiet" onClick={() => actions.teach('end')}>
            {i18n.t('teach.cancel')}
          </Button>
        </div>
        <NoticeLine notice={view.notice} onDismiss={actions.dismiss} />
      </Card>
      <ReadNow preview={preview} />
    </>
  );
}
