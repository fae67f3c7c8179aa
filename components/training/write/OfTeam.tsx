import { i18n } from '#i18n';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

type Words = 'give' | 'give_new' | 'take_back';

const label = (words: Words, { title }: Scenario) => `${i18n.t(`training.write.team.${words}`)}: ${title}`;
const same = (one: Scenario, other: Scenario) =>
  (Object.keys({ ...one, ...other }) as (keyof Scenario)[]).every(
    (part) => JSON.stringify(one[part]) === JSON.stringify(other[part]),
  );

interface LineProps {
  one: Scenario;
  /** What the team has of it. */
  theirs: Scenario | null;
  onGive(): void;
  onTakeBack(): void;
}

/** Whether the team has one of a lead's own, and the way to give it or take it back. */
export function TeamLine({ one, theirs, onGive, onTakeBack }: LineProps) {
  const words = theirs ? 'give_new' : 'give';
  const current = theirs !== null && same(one, theirs);
  return (
    <div class="training-row">
      {theirs && <span class="training-note">{i18n.t(`training.write.team.${current ? 'has_it' : 'has_older'}`)}</span>}
      {!current && (
        <Button look="outline" onClick={onGive} aria-label={label(words, one)}>
          {i18n.t(`training.write.team.${words}`)}
        </Button>
      )}
      {theirs && (
        <TextButton onClick={onTakeBack} aria-label={label('take_back', one)}>
          {i18n.t('training.write.team.take_back')}
        </TextButton>
      )}
    </div>
  );
}

interface Props {
  scenarios: readonly Scenario[];
  gives: boolean;
  onChange(one: Scenario): void;
  onTakeBack(one: Scenario): void;
}

/** What the team has beside one's own: to practise with, and for its leads to change. */
export function TeamsOwn({ scenarios, gives, onChange, onTakeBack }: Props) {
  if (scenarios.length === 0) return null;
  return (
    <>
      <h2 class="training-heading">{i18n.t('training.write.team.title')}</h2>
      <div class="training-grid">
        {scenarios.map((one) => (
          <Card key={one.id} title={one.title}>
            <p>{one.situation}</p>
            <div class="training-row">
              <a
                class="button button-main"
                href={`#practise/${one.id}`}
                aria-label={i18n.t('training.practise.open_label', [one.title])}
              >
                {i18n.t('training.practise.open')}
              </a>
              {gives && (
                <>
                  <Button
                    look="outline"
                    onClick={() => onChange(one)}
                    aria-label={`${i18n.t('training.write.change')}: ${one.title}`}
                  >
                    {i18n.t('training.write.change')}
                  </Button>
                  <TextButton onClick={() => onTakeBack(one)} aria-label={label('take_back', one)}>
                    {i18n.t('training.write.team.take_back')}
                  </TextButton>
                </>
              )}
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}
