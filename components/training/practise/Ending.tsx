import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Summary } from '../../../lib/training/summary.ts';
import { endingOf, type Practice } from '../../../lib/training/talk.ts';
import { callName } from '../../panel/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import './ending.css';
import { feltWords } from './FeltLine.tsx';
import { ModelReply } from './ModelReply.tsx';
import { RubricTable } from './RubricTable.tsx';

interface Props {
  practice: Practice;
  /** Null until it is known. */
  summary: Summary | null;
  onBack(step: number): void;
  onAgain(): void;
}

/** What became of the customer, and what there is to learn: the moment, the one thing, the points, a reply to compare. */
export function Ending({ practice, summary, onBack, onAgain }: Props) {
  const ends = endingOf(practice);
  const name = callName(practice.scenario.customer.name) ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="ending" aria-labelledby="ending-title">
      <h2 class="training-heading" id="ending-title" ref={heading} tabIndex={-1}>
        {ends && i18n.t(`training.ending.${ends}`, [name])}
      </h2>
      {summary && <Learned practice={practice} summary={summary} name={name} onBack={onBack} onAgain={onAgain} />}
    </section>
  );
}

function Learned({ practice, summary, name, onBack, onAgain }: Props & { summary: Summary; name: string }) {
  const { ending, hidden, moment, toTry, model, score, pasted } = summary;
  return (
    <>
      {ending && <p>{ending}</p>}
      {score !== null && <p class="training-note">{i18n.t('training.end.score', [score])}</p>}
      {pasted && <p class="training-note">{i18n.t('training.end.pasted')}</p>}
      <div class="training-grid">
        {moment && (
          <Card title={i18n.t('training.end.moment')}>
            <p>
              {i18n.t('training.end.moved', [moment.step + 1, feltWords(moment.from), feltWords(moment.to)])}{' '}
              {moment.quote && <q class="mark">{moment.quote}</q>}
            </p>
            <p>{moment.why}</p>
          </Card>
        )}
        {toTry && (
          <Card title={i18n.t('training.end.try')}>
            <p>
              {toTry.quote && <q class="mark">{toTry.quote}</q>} {toTry.words}
            </p>
            <div class="training-row">
              <Button onClick={() => onBack(toTry.step)}>{i18n.t('training.end.from', [toTry.step + 1])}</Button>
              <Button look="quiet" onClick={onAgain}>
                {i18n.t('training.end.again')}
              </Button>
            </div>
          </Card>
        )}
        <Card title={i18n.t('training.end.hidden', [name])}>
          <p>{hidden}</p>
        </Card>
      </div>
      <RubricTable rubric={summary.rubric} />
      {model && <ModelReply model={model} given={practice.steps[model.step]?.reply ?? ''} name={name} />}
    </>
  );
}
