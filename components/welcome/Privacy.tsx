import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import './privacy.css';

const LINES = [
  ['local', 'lock'],
  ['kept', 'eye'],
  ['sites', 'plug'],
] as const;

/** Privacy in three lines. */
export function Privacy() {
  return (
    <section class="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{i18n.t('welcome.privacy')}</h2>
      <ul>
        {LINES.map(([line, icon]) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{i18n.t(`welcome.privacy_${line}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
