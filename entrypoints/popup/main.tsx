import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import * as sites from '../../lib/sites.ts';

render(
  <PopupPage
    sites={sites}
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
    onSettings={() => browser.runtime.openOptionsPage()}
    onDone={() => window.close()}
  />,
  document.getElementById('root') as HTMLElement,
);
