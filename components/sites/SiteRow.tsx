import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import './site-row.css';
import type { ListedSite } from './useSites.ts';

interface Props {
  site: ListedSite;
  onOn(): void;
  onOff(): void;
  onRemove(): void;
}

/** One site and its switch. */
export function SiteRow({ site, onOn, onOff, onRemove }: Props) {
  const id = `site-${site.origin}`;
  return (
    <li class="site-row">
      <span class={site.on ? 'site-dot site-dot-on' : 'site-dot'} aria-hidden="true" />
      <p id={id}>
        <b>{site.label}</b> <span>{i18n.t(site.on ? 'sites.on' : 'sites.off')}</span>
      </p>
      {site.on ? (
        <Button look="outline" aria-describedby={id} onClick={onOff}>
          {i18n.t('sites.switch_off')}
        </Button>
      ) : (
        <span class="site-again">
          <Button look="outline" aria-describedby={id} onClick={onOn}>
            {i18n.t('sites.switch_on')}
          </Button>
          <Button look="quiet" aria-describedby={id} onClick={onRemove}>
            {i18n.t('sites.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}
