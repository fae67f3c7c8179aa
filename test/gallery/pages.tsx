import type { JSX } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { KeptCorrection } from '../../lib/corrections.ts';
import { CORRECTED, correctionsPort } from './corrections.ts';
import type { PageScene } from './names.ts';
import { sitePort } from './sites.ts';

const nothing = () => undefined;

const popup = (state: 'on' | 'off' | 'impossible') => () => (
  <PopupPage sites={sitePort(state, [])} browser="chrome" onSettings={nothing} onDone={nothing} />
);

const options = (kept: readonly KeptCorrection[], ...hosts: string[]) => {
  const sites = sitePort('on', hosts);
  const corrections = correctionsPort(kept);
  return () => <OptionsPage sites={sites} corrections={corrections} browser="firefox" onWelcome={nothing} />;
};

const welcome = sitePort('off', []);

/** Pages beside the panel, by name. */
export const PAGES: Readonly<Record<PageScene, () => JSX.Element>> = {
  'popup-on': popup('on'),
  'popup-off': popup('off'),
  'popup-impossible': popup('impossible'),
  welcome: () => <WelcomePage sites={welcome} />,
  options: options(
    CORRECTED,
    'support.larch-and-lane.example',
    'rt.intranet.example',
    'geschirrspuelmaschinen-hilfe.example',
  ),
  'options-empty': options([]),
};
