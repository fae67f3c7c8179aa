import { i18n } from '#i18n';
import type { Scenario } from '../../../lib/training/scenario.ts';

/** Where the learner sits: the situation, who is writing, what may be looked up, and what may be given. */
export function Briefing({ scenario }: { scenario: Scenario }) {
  const { situation, customer, lookups, policy, company, channel } = scenario;
  return (
    <div class="briefing">
      <p>{situation}</p>
      <p class="training-note">
        {customer.name}: {customer.about} {company}, {i18n.t(`channel.${channel}`)}.
      </p>
      {lookups.map(({ title, lines }) => (
        <details key={title}>
          <summary>{i18n.t('training.practise.look_up', [title])}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      {policy.length > 0 && (
        <details>
          <summary>{i18n.t('training.practise.policy')}</summary>
          <ul>
            {policy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
