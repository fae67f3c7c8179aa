import { i18n } from '#i18n';
import type { Model } from '../../../lib/training/model.ts';
import { Card } from '../../ui/Card.tsx';
import { listed } from '../../ui/words.ts';
import { Marked } from '../Marked.tsx';
import { FeltLine } from './FeltLine.tsx';

interface Props {
  model: Model;
  /** The learner's own. */
  given: string;
  name: string;
}

/** An excellent reply beside the learner's own, and what it would have changed. */
export function ModelReply({ model, given, name }: Props) {
  const gains = model.gains.flatMap(({ quote }) => {
    const start = quote === null ? -1 : model.reply.indexOf(quote);
    return quote === null || start < 0 ? [] : [{ start, end: start + quote.length, look: 'earns' as const }];
  });
  let reached = 0;
  const apart = gains
    .sort((x, y) => x.start - y.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
  return (
    <Card title={i18n.t('training.end.model')}>
      <div class="ending-compare">
        <section aria-label={i18n.t('training.end.yours', [model.step + 1])}>
          <h3>{i18n.t('training.end.yours', [model.step + 1])}</h3>
          <Marked text={given || i18n.t('training.practise.silence')} stretches={[]} />
        </section>
        <section aria-label={i18n.t('training.end.excellent')}>
          <h3>{i18n.t('training.end.excellent')}</h3>
          <Marked text={model.reply} stretches={apart} />
        </section>
      </div>
      {model.gains.length > 0 && (
        <p>
          {i18n.t('training.end.gains', [
            listed(model.gains.map(({ point }) => i18n.t(`coach.point.${point}`).toLowerCase())),
          ])}
        </p>
      )}
      <p>
        <FeltLine name={name} felt={model.feels} would /> “{model.says}” {model.why}
      </p>
    </Card>
  );
}
