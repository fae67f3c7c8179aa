import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSites, isMarkedOff, NEW_SITE, rememberSite, siteState, siteStates } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a site nobody has touched starts as a new one', async () => {
  expect(await siteState('https://desk.example')).toEqual(NEW_SITE);
});

test('changes made at the same time do not lose each other', async () => {
  await Promise.all([
    rememberSite('https://a.example', { side: 'left' }),
    rememberSite('https://a.example', { width: 420 }),
    rememberSite('https://b.example', { open: false }),
  ]);
  expect(await siteStates.getValue()).toEqual({
    'https://a.example': { ...NEW_SITE, side: 'left', width: 420 },
    'https://b.example': { ...NEW_SITE, open: false },
  });
});

test('a site that is forgotten starts as a new one, and no other with it', async () => {
  await rememberSite('https://a.example', { side: 'left' });
  await rememberSite('https://b.example', { stand: 'beside' });
  await forgetSites((origin) => origin === 'https://a.example');
  expect(await siteStates.getValue()).toEqual({ 'https://b.example': { ...NEW_SITE, stand: 'beside' } });
});

const SITES = readdirSync('test/fixtures/storage').filter((name) => name.startsWith('sites.'));

test.each(SITES)('what was stored as %s is read by this version', async (name) => {
  const stored = JSON.parse(readFileSync(`test/fixtures/storage/${name}`, 'utf8'));
  await fakeBrowser.storage.local.set(stored);
  for (const [origin, state] of Object.entries(stored.sites))
    expect(await siteState(origin)).toEqual({ ...NEW_SITE, ...(state as object) });
  for (const pattern of stored.off) expect(await isMarkedOff(pattern)).toBe(true);
});
