import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import { Press } from '../../ui/Press.tsx';
import './drivers.css';
import { heaviest } from './evidence.ts';
import { opensReason, type Pointing } from './pointing.ts';

/** What they ask for, and, apart from it, what likely moves them. */
export function Drivers({ reading, pointing }: { reading: Reading; pointing: Pointing }) {
  const [motivator] = reading.motivators;
  if (!reading.need && !motivator) return null;
  const evidence = motivator ? heaviest(reading, [`motivator:${motivator.name}`]) : null;
  const words = motivator ? i18n.t(`motivator.${motivator.name}`) : '';
  return (
    <dl class="drivers">
      {reading.need && (
        <div>
          <dt>{i18n.t('reading.asks')}</dt>
          <dd dir="auto">{reading.need}</dd>
        </div>
      )}
      {motivator && (
        <div>
          <dt>{i18n.t('reading.moves')}</dt>
          <dd>
            {evidence ? (
              <Press
                class="drivers-why"
                {...opensReason(pointing, 'motivator', evidence)}
                onPress={() => pointing.toggle('motivator', evidence)}
              >
                {words}
              </Press>
            ) : (
              words
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
