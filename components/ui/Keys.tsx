import { i18n } from '#i18n';
import './keys.css';

export interface KeyLine {
  does: string;
  /** Null where the user has set none. */
  keys: string | null;
}

/** What a key does, and the key. */
export function Keys({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl class="keys">
      {lines.map(({ does, keys }) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>{keys ? keys.split('+').map((key) => <kbd key={key}>{key}</kbd>) : i18n.t('keys.none')}</dd>
        </div>
      ))}
    </dl>
  );
}
