import { i18n } from '#i18n';
import type { PolicyPort } from '../../../lib/studio/policy.ts';

type Tried = Awaited<ReturnType<PolicyPort['tried']>>[number];

/** What is allowed; and what is not, with the reason and who could say yes. */
export function TriedList({ tried }: { tried: readonly Tried[] }) {
  const allowed = tried.filter((one) => one.allowed);
  const refused = tried.filter((one) => !one.allowed);
  if (tried.length === 0) return <p class="studio-note">{i18n.t('simulator.nothing')}</p>;
  return (
    <>
      <h3>{i18n.t('simulator.allowed', allowed.length)}</h3>
      <ul class="tried tried-allowed">
        {allowed.map((one) => (
          <li key={one.id}>
            <span>
              <b>{i18n.t(`gesture.kind.${one.kind}`)}</b> {one.title}
            </span>
            <span class="tried-cost">{one.shown ?? i18n.t('simulator.cost_minutes', one.minutes)}</span>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <h3>{i18n.t('simulator.refused', refused.length)}</h3>
          <ul class="tried tried-refused">
            {refused.map((one) => (
              <li key={one.id}>
                <span>
                  <b>{i18n.t(`gesture.kind.${one.kind}`)}</b> {one.reason}
                  {one.who && <em> {i18n.t(one.askable ? 'simulator.who' : 'gesture.rule_of', [one.who])}</em>}
                </span>
                {one.shown && <span class="tried-cost">{one.shown}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
