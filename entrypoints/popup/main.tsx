import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import * as followUps from '../../lib/follow-ups.ts';
import * as sites from '../../lib/sites.ts';

render(
  <PopupPage
    sites={sites}
    followUps={followUps}
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
    onSettings={() => browser.runtime.openOptionsPage()}
    onTraining={() => browser.tabs.create({ url: browser.runtime.getURL('/training.html') }).then(() => window.close())}
    onDone={() => window.close()}
  />,
  document.getElementById('root') as HTMLElement,
);
