import type { JSX } from 'preact';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { PageScene, StudioScene } from './names.ts';
import { PAPERS } from './paper.tsx';
import { followUpPort } from './promised.ts';
import { REDACT } from './redact.tsx';
import { sitePort } from './sites.ts';
import { STUDIO } from './studio.tsx';
import { TRAINING } from './training.tsx';

const nothing = () => undefined;

const popup =
  (state: Parameters<typeof sitePort>[0], blocked = false, promised = false, host?: string) =>
  () => (
    <PopupPage
      sites={sitePort(state, [], blocked, null, host)}
      followUps={followUpPort(promised)}
      browser="chrome"
      onSettings={nothing}
      onTraining={nothing}
      onDone={nothing}
    />
  );

const welcome = sitePort('off', []);

/** Pages beside the panel, by name. */
export const PAGES: Readonly<Record<PageScene | StudioScene, () => JSX.Element | null>> = {
  'popup-on': popup('on'),
  'popup-off': popup('off'),
  'popup-paused': popup('paused'),
  'popup-promised': popup('on', false, true),
  'popup-blocked': popup('on', true),
  'popup-unverified': popup('on', false, false, 'larch-and-lane.gorgias.com'),
  'popup-impossible': popup('impossible'),
  'popup-not-allowed': popup('not_allowed'),
  welcome: () => <WelcomePage sites={welcome} />,
  ...STUDIO,
  ...TRAINING,
  ...PAPERS,
  redact: REDACT,
};
