import { i18n } from '#i18n';
import './steps.css';

const STEPS = ['on', 'open', 'insert'] as const;

/** What it is, in three short steps. */
export function Steps() {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" class="welcome-title">
        {i18n.t('welcome.how')}
      </h2>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span class="steps-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{i18n.t(`welcome.step_${step}`)}</h3>
            <p>{i18n.t(`welcome.step_${step}_note`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
