import { i18n } from '#i18n';
import type { Reading, Suggestion } from '../../lib/conversation.ts';
import { Icon } from '../ui/Icon.tsx';
import './person.css';

/** Above all else: somebody other than this agent must act now, why, and what to do. Calm and clear. */
export function Person({ suggestion, reading }: { suggestion: Suggestion | null; reading: Reading }) {
  const danger = reading.signals.some((signal) => signal.name === 'danger');
  const needed = suggestion ? suggestion.person.needed : danger;
  if (!needed) return null;
  return (
    <section class="person" aria-labelledby="person-title">
      <span class="person-icon">
        <Icon name="person" />
      </span>
      <div>
        <h2 id="person-title">{i18n.t('person.title')}</h2>
        <p>{suggestion?.person.reason ?? i18n.t('person.reason')}</p>
        <p class="person-do">{i18n.t('person.do')}</p>
      </div>
    </section>
  );
}
