import { i18n } from '#i18n';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface Props {
  begun: readonly Scenario[];
  onGoOn(scenario: Scenario): void;
  onThrowAway(scenario: Scenario): void;
}

const titleOf = ({ title, customer }: Scenario) =>
  title.trim() || customer.name.trim() || i18n.t('training.write.untitled');

/** Scenarios that were begun and not finished: one goes on where one was. */
export function Begun({ begun, onGoOn, onThrowAway }: Props) {
  if (begun.length === 0) return null;
  return (
    <>
      <h2 class="training-heading">{i18n.t('training.write.unfinished')}</h2>
      <div class="training-grid">
        {begun.map((one) => (
          <Card key={one.id} title={titleOf(one)}>
            {one.situation.trim() !== '' && <p>{one.situation}</p>}
            <div class="training-row">
              <Button onClick={() => onGoOn(one)} aria-label={`${i18n.t('training.write.go_on')}: ${titleOf(one)}`}>
                {i18n.t('training.write.go_on')}
              </Button>
              <TextButton
                onClick={() => onThrowAway(one)}
                aria-label={`${i18n.t('training.write.throw_away')}: ${titleOf(one)}`}
              >
                {i18n.t('training.write.throw_away')}
              </TextButton>
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}
