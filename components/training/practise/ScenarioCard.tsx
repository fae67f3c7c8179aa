import { i18n } from '#i18n';
import type { InHand } from '../../../lib/practice.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { feelingWords } from '../../panel/feeling.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { capital, listed } from '../../ui/words.ts';
import { difficultyWords } from './difficulty.ts';

interface Props {
  scenario: Scenario;
  /** Where it was left; null where nothing is under way. */
  hand: InHand | null;
  onForget(): void;
}

/** Somebody to practise on, with where it takes place and how hard it is. */
export function ScenarioCard({ scenario, hand, onForget }: Props) {
  const { id, title, industry, channel, difficulty, customer, feels, practises } = scenario;
  return (
    <Card title={title} aside={<span class="card-aside">{difficultyWords(difficulty)}</span>}>
      <p>
        {i18n.t('training.practise.who', [customer.name, feelingWords(feels.feeling, feels.level)])}{' '}
        <span class="training-note">{capital(`${industry}, ${i18n.t(`channel.${channel}`)}.`)}</span>
      </p>
      <p class="training-note">
        {i18n.t('training.practise.teaches', [
          listed(practises.map((point) => i18n.t(`coach.point.${point}`).toLowerCase())),
        ])}
      </p>
      <div class="training-row">
        <a class="button button-main practise-open" href={`#practise/${id}`} aria-label={named(title, hand)}>
          {i18n.t(hand && !hand.over ? 'training.practise.go_on' : 'training.practise.open')}
        </a>
        {hand && !hand.over && (
          <TextButton aria-label={i18n.t('training.practise.forget_label', [title])} onClick={onForget}>
            {i18n.t('training.practise.forget')}
          </TextButton>
        )}
      </div>
    </Card>
  );
}

const named = (title: string, hand: InHand | null) =>
  hand && !hand.over
    ? i18n.t('training.practise.go_on_label', [title])
    : i18n.t('training.practise.open_label', [title]);
