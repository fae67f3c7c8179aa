import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Taught } from '../../lib/teaching.ts';
import { unverifiedAt } from '../../lib/unverified.ts';
import { Button } from '../ui/Button.tsx';
import { rememberedWords } from './remembered.ts';
import { TaughtLine } from './TaughtLine.tsx';
import './site-row.css';
import type { ListedSite } from './useSites.ts';

interface Props {
  site: ListedSite;
  onOn(): void;
  onOff(): void;
  onForget(): void;
  taught: Taught | null;
  onExport(taught: Taught): void;
  onUnteach(taught: Taught): void;
}

const stateOf = ({ on, allowed }: ListedSite) => {
  if (on) return 'sites.on';
  return allowed ? 'sites.off' : 'sites.not_allowed';
};

/** One site: its switch, what is remembered of it, and the way to forget it. */
export function SiteRow({ site, onOn, onOff, onForget, taught, onExport, onUnteach }: Props) {
  const id = `site-${site.origin}`;
  // What somebody has shown goes with it, and took them a while.
  const [sure, setSure] = useState(false);
  // What somebody has pointed at is known.
  const unverified = taught ? null : unverifiedAt(site.origin);
  return (
    <li class="site-row">
      <span class={site.on ? 'site-dot site-dot-on' : 'site-dot'} aria-hidden="true" />
      <p id={id}>
        <b>{site.label}</b> <span>{i18n.t(stateOf(site))}</span>
        {unverified && <small>{i18n.t('sites.unverified', [unverified])}</small>}
        <small>{rememberedWords(site.panel)}</small>
      </p>
      <span class="site-do">
        {(site.on || site.allowed) && (
          <Button look="outline" aria-describedby={id} onClick={site.on ? onOff : onOn}>
            {i18n.t(site.on ? 'sites.switch_off' : 'sites.switch_on')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-describedby={id}
          onClick={() => (taught && !sure ? setSure(true) : onForget())}
          onBlur={() => setSure(false)}
        >
          {i18n.t(sure ? 'sites.forget_sure' : 'sites.forget')}
        </Button>
      </span>
      {taught && <TaughtLine taught={taught} onExport={() => onExport(taught)} onForget={() => onUnteach(taught)} />}
    </li>
  );
}
