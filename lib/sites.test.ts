import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markOff, NEW_SITE, offHosts, rememberSite, siteStates } from './settings.ts';
import { forgetSite, listSites, switchOff } from './sites.ts';

let granted: string[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = ['https://a.example/*', 'http://rt.example/*', 'https://*/*'];
  browser.permissions.getAll = (async () => ({ origins: granted })) as never;
  browser.permissions.contains = (async ({ origins }: { origins: string[] }) =>
    granted.includes(origins[0] ?? '')) as never;
  browser.permissions.remove = (async ({ origins }: { origins: string[] }) => {
    granted = granted.filter((one) => !origins.includes(one));
    return true;
  }) as never;
  browser.runtime.sendMessage = (async () => ({ out: null })) as never;
});

test('the list holds what is on, and what is off and remembered, with how each panel stands', async () => {
  await rememberSite('http://rt.example:8080', { stand: 'beside' });
  await rememberSite('https://old.example', { side: 'left' });
  expect(await listSites()).toEqual([
    { origin: 'https://a.example', label: 'a.example', on: true, allowed: true, panel: null },
    {
      origin: 'https://old.example',
      label: 'old.example',
      on: false,
      allowed: true,
      panel: { ...NEW_SITE, side: 'left' },
    },
    {
      origin: 'http://rt.example',
      label: 'rt.example',
      on: true,
      allowed: true,
      panel: { ...NEW_SITE, stand: 'beside' },
    },
  ]);
});

test('a site that is switched off stays in the list', async () => {
  await switchOff('https://a.example');
  expect((await listSites()).find(({ label }) => label === 'a.example')).toMatchObject({ on: false });
});

test('a forgotten site is off, and gone with every port of its host', async () => {
  await rememberSite('http://rt.example:8080', { width: 400 });
  await rememberSite('http://rt.example', {});
  await forgetSite('http://rt.example');
  expect(granted).not.toContain('http://rt.example/*');
  expect(await siteStates.getValue()).toEqual({});
  expect(await offHosts.getValue()).toEqual([]);
});

test('where the browser goes on granting the host, a forgotten site stays off', async () => {
  browser.permissions.remove = (async () => false) as never;
  await markOff('http://rt.example/*', true);
  await forgetSite('http://rt.example');
  expect(await offHosts.getValue()).toEqual(['http://rt.example/*']);
  expect((await listSites()).map(({ label }) => label)).toEqual(['a.example']);
});
