import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { unverifiedAt } from '../../lib/unverified.ts';
import type { SitePort } from '../sites/port.ts';
import { Button } from '../ui/Button.tsx';
import './here-card.css';

type Here = Awaited<ReturnType<SitePort['currentSite']>>;
const NOWHERE: Here = { tab: -1, origin: null, label: '', state: 'impossible', stand: 'page', blocked: false };

/** The site of this tab: on, paused, off, or closed to extensions, and what to do about it. */
export function HereCard({ sites, onDone }: { sites: SitePort; onDone(): void }) {
  const [here, setHere] = useState<Here | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    sites.currentSite().then(setHere, () => setHere(NOWHERE));
  }, [sites]);
  if (!here) return <section class="here here-waiting" aria-label={i18n.t('popup.looking')} aria-busy="true" />;

  const { origin, state, label, tab, stand, blocked } = here;
  // The way that works, or that was chosen for this site, comes first.
  const first = blocked ? 'beside' : stand;
  const other = first === 'page' ? 'beside' : 'page';
  const failed = () => setSaid(i18n.t('popup.failed'));
  const switchOn = () => {
    if (!origin) return;
    sites.switchOn(origin).then((granted) => {
      setSaid(granted ? '' : i18n.t('popup.not_granted'));
      if (granted) setHere({ ...here, state: 'on' });
    }, failed);
  };
  const switchOff = () => {
    if (origin) sites.switchOff(origin).then(() => setHere({ ...here, state: 'off' }), failed);
  };
  const open = (where: Here['stand']) =>
    sites
      .openPanel(tab, where, stand)
      .then((opened) => (opened ? onDone() : setSaid(i18n.t('popup.no_answer'))), failed);
  const teach = () =>
    sites
      .openPanel(tab, first, stand)
      .then((opened) => opened && sites.teachTab(tab))
      .then((started) => (started ? onDone() : setSaid(i18n.t('popup.no_answer'))), failed);
  const pause = (paused: boolean) =>
    sites.pauseTab(tab, paused).then(() => setHere({ ...here, state: paused ? 'paused' : 'on' }), failed);

  const unverified = origin && (state === 'on' || state === 'off') ? unverifiedAt(origin) : null;
  return (
    <section class={`here here-${state}`} aria-labelledby="here-title">
      {label && <p class="here-site">{label}</p>}
      <h1 id="here-title">{i18n.t(`popup.${state}`)}</h1>
      <p>{i18n.t(blocked && state === 'on' ? 'popup.blocked_note' : `popup.${state}_note`, [label])}</p>
      {unverified && <p class="here-unverified">{i18n.t('popup.unverified', [unverified])}</p>}
      {state !== 'impossible' && state !== 'not_allowed' && (
        <div class="here-do">
          {state === 'off' && <Button onClick={switchOn}>{i18n.t('popup.switch_on')}</Button>}
          {state === 'on' && <Button onClick={() => open(first)}>{i18n.t(`popup.open_${first}`)}</Button>}
          {state === 'paused' && <Button onClick={() => pause(false)}>{i18n.t('state.go_on')}</Button>}
          {state === 'on' && (
            <>
              {!blocked && (
                <Button look="quiet" onClick={() => open(other)}>
                  {i18n.t(`popup.open_${other}`)}
                </Button>
              )}
              <Button look="quiet" onClick={teach}>
                {i18n.t('teach.start')}
              </Button>
              <Button look="quiet" onClick={() => pause(true)}>
                {i18n.t('panel.pause')}
              </Button>
            </>
          )}
          {(state === 'on' || state === 'paused') && (
            <Button look="quiet" onClick={switchOff}>
              {i18n.t('popup.switch_off')}
            </Button>
          )}
        </div>
      )}
      <p role="status" class="here-said">
        {said}
      </p>
    </section>
  );
}
