import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import { capital } from '../../ui/words.ts';
import './all-evidence.css';
import { grouped } from './evidence.ts';
import { type Pointing, pointsAt } from './pointing.ts';

/** Every quote with its reason, by what it was evidence for. */
export function AllEvidence({ id, reading, pointing }: { id: string; reading: Reading; pointing: Pointing }) {
  return (
    <section class="all-evidence" id={id} aria-label={i18n.t('reading.evidence')}>
      {grouped(reading).map((group) => (
        <div key={group.for}>
          <h3>{capital(group.title)}</h3>
          <ul>
            {group.items.map((item) => (
              <li key={`${item.rule} ${item.message} ${item.start}`}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: focus shows where the words stand in the page */}
                <span class="mark" dir="auto" tabIndex={0} {...pointsAt(pointing, item)}>
                  {item.quote}
                </span>{' '}
                <span class="all-evidence-why">
                  {item.reason}
                  {item.weight < 0 && ` · ${i18n.t('reading.softens')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
