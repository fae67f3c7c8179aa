import type { JSX } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { KeptCorrection } from '../../lib/corrections.ts';
import type { Taught } from '../../lib/teaching.ts';
import { coachPort } from './coach.ts';
import { CORRECTED, correctionsPort } from './corrections.ts';
import { customersPort } from './customers.ts';
import { approvalsPort } from './gestures.ts';
import { habitsPort } from './habits.ts';
import { kudosPort } from './kudos.ts';
import type { PageScene } from './names.ts';
import { PAPERS } from './paper.tsx';
import { followUpPort, remindersPort } from './promised.ts';
import { sitePort } from './sites.ts';
import { TAUGHT, taughtPort } from './taught.ts';

const nothing = () => undefined;

const popup =
  (state: 'on' | 'off' | 'paused' | 'impossible', blocked = false, promised = false) =>
  () => (
    <PopupPage
      sites={sitePort(state, [], blocked)}
      followUps={followUpPort(promised)}
      browser="chrome"
      onSettings={nothing}
      onDone={nothing}
    />
  );

const options = (taught: readonly Taught[], kept: readonly KeptCorrection[], ...hosts: string[]) => {
  const sites = sitePort('on', hosts);
  const corrections = correctionsPort(kept);
  const teaching = taughtPort(taught);
  const coach = coachPort(kept.length > 0);
  const habits = habitsPort(kept.length > 0);
  return () => (
    <OptionsPage
      sites={sites}
      teaching={teaching}
      corrections={corrections}
      coach={coach}
      reminders={remindersPort}
      approvals={approvalsPort(kept.length > 0)}
      habits={habits}
      kudos={kudosPort(kept.length > 0)}
      customers={customersPort(kept.length > 0)}
      browser="firefox"
      onWelcome={nothing}
    />
  );
};

const welcome = sitePort('off', []);

/** Pages beside the panel, by name. */
export const PAGES: Readonly<Record<PageScene, () => JSX.Element>> = {
  'popup-on': popup('on'),
  'popup-off': popup('off'),
  'popup-paused': popup('paused'),
  'popup-promised': popup('on', false, true),
  'popup-blocked': popup('on', true),
  'popup-impossible': popup('impossible'),
  welcome: () => <WelcomePage sites={welcome} />,
  options: options(
    [TAUGHT],
    CORRECTED,
    'support.larch-and-lane.example',
    'rt.intranet.example',
    'geschirrspuelmaschinen-hilfe.example',
  ),
  'options-empty': options([], []),
  ...PAPERS,
};
