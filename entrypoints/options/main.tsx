import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { eraseCorrections, listCorrections } from '../../lib/corrections.ts';
import * as sites from '../../lib/sites.ts';

render(
  <OptionsPage
    sites={sites}
    corrections={{ listCorrections, eraseCorrections }}
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
    onWelcome={() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
  />,
  document.getElementById('root') as HTMLElement,
);
