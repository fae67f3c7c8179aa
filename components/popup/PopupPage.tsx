import { i18n } from '#i18n';
import type { FollowUpPort } from '../../lib/panel/view.ts';
import { FollowUps } from '../follow-ups/FollowUps.tsx';
import type { SitePort } from '../sites/port.ts';
import { useKeys } from '../sites/useKeys.ts';
import { TextButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Keys } from '../ui/Keys.tsx';
import { Logo } from '../ui/Logo.tsx';
import { HereCard } from './HereCard.tsx';
import './popup.css';

interface Props {
  sites: SitePort;
  followUps: FollowUpPort;
  browser: 'chrome' | 'firefox';
  onSettings(): void;
  onTraining(): void;
  onDone(): void;
}

/** What a click on Attune's button shows: this site, its switch, the keys, and what leaves the browser. */
export function PopupPage({ sites, followUps, browser, onSettings, onTraining, onDone }: Props) {
  const keys = useKeys(sites);
  return (
    <div class="popup">
      <header>
        <Logo />
        <b>{i18n.t('panel.name')}</b>
      </header>
      <main>
        <HereCard sites={sites} onDone={onDone} />
        <FollowUps port={followUps} promises={null} conversation={null} />
        <section class="popup-keys" aria-label={i18n.t('keys.title')}>
          <Keys lines={keys} />
          <p>{i18n.t(`keys.change_${browser}`)}</p>
        </section>
      </main>
      <footer>
        <Icon name="lock" />
        <p>{i18n.t('popup.privacy')}</p>
        <TextButton onClick={onTraining}>{i18n.t('training.title')}</TextButton>
        <TextButton onClick={onSettings}>{i18n.t('popup.settings')}</TextButton>
      </footer>
    </div>
  );
}
