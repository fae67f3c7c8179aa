import { i18n } from '#i18n';
import { Card } from '../../ui/Card.tsx';
import { Keys } from '../../ui/Keys.tsx';

const KEYS = {
  next: 'Page down+→',
  back: 'Page up+←',
  vote: 'A+B',
  unvote: 'Shift A+Shift B',
  blank: '.',
  notes: 'N',
  scroll: '↑+↓',
  leave: 'Esc',
} as const;

/** The keys on the stage; a clicker sends the same. */
export function StageKeys() {
  return (
    <Card title={i18n.t('training.demo.keys')}>
      <Keys
        lines={(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((key) => ({
          does: i18n.t(`training.demo.key.${key}`),
          keys: KEYS[key],
        }))}
      />
    </Card>
  );
}
