import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import { Press } from '../../ui/Press.tsx';
import './drivers.css';
import { type Driver, driversOf } from './drivers.ts';
import { opensReason, type Pointing } from './pointing.ts';
import { shortened } from './shortened.ts';

interface Props {
  reading: Reading;
  /** The agent has said what moves them: nothing is guessed any more. */
  said: boolean;
  pointing: Pointing;
}

/** What they ask for, and, apart from it, what likely moves them. */
export function Drivers({ reading, said, pointing }: Props) {
  const drivers = said ? [] : driversOf(reading);
  if (!reading.need && drivers.length === 0) return null;
  return (
    <dl class="drivers">
      {reading.need && (
        <div>
          <dt>{i18n.t('reading.asks')}</dt>
          <dd dir="auto">{reading.need}</dd>
        </div>
      )}
      {drivers.length > 0 && (
        <div>
          <dt>{i18n.t('reading.moves')}</dt>
          {drivers.map((driver) => (
            <DriverLine key={driver.key} driver={driver} pointing={pointing} />
          ))}
        </div>
      )}
    </dl>
  );
}

/** One driver over the words that hint at it; pressed, it says why, and what the reply can do about it. */
function DriverLine({ driver, pointing }: { driver: Driver; pointing: Pointing }) {
  const { key, words, evidence, advice } = driver;
  return (
    <dd>
      <Press
        class="drivers-why"
        {...opensReason(pointing, key, evidence)}
        onPress={() => pointing.toggle(key, evidence, advice)}
      >
        {words}
      </Press>
      <div class="drivers-quote">
        {i18n.t('reading.open_quote')}
        <span class="mark" dir="auto">
          {shortened(evidence.quote)}
        </span>
        {i18n.t('reading.close_quote')}
      </div>
    </dd>
  );
}
