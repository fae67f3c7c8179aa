import { expect, test } from 'vitest';
import { LOOPBACK_HOSTS, OPTIONAL_HOSTS, OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../lib/manifest.ts';
import { BUILDS, builtFiles, builtManifest, builtText } from './support/builds.ts';

/** The reviewed lists, written out again: a change of one is a change of both, and somebody sees it. */
const REVIEWED_PERMISSIONS = ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage'];
/** Firefox shows its sidebar without a permission, and does not know this one. */
const IN_FIREFOX = REVIEWED_PERMISSIONS.filter((name) => name !== 'sidePanel');
/** Asked for by a switch of its own, and not needed. */
const REVIEWED_OPTIONAL = ['notifications'];
const REVIEWED_HOSTS = ['http://*/*', 'https://*/*'];

test('[S22] the list of permissions is the reviewed one, each with its reason', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual(REVIEWED_PERMISSIONS);
  expect(Object.keys(OPTIONAL_PERMISSIONS)).toEqual(REVIEWED_OPTIONAL);
  expect(Object.keys(OPTIONAL_HOSTS).sort()).toEqual(REVIEWED_HOSTS);
  for (const reason of Object.values({ ...PERMISSIONS, ...OPTIONAL_HOSTS })) expect(reason).toMatch(/^\w.{30,}\.$/);
});

test.each(BUILDS)('[S22] %s asks for what was reviewed and for nothing more', (build) => {
  const built = builtManifest(build);
  expect([...built.permissions].sort()).toEqual(build.startsWith('chrome') ? REVIEWED_PERMISSIONS : IN_FIREFOX);
  expect([...built.optional_host_permissions].sort()).toEqual(REVIEWED_HOSTS);
  expect(built.optional_permissions ?? []).toEqual(REVIEWED_OPTIONAL);
  expect(built.manifest_version).toBe(3);
});

test.each(['chrome-mv3', 'firefox-mv3'] as const)('[S22] %s gets no host and no page at install', (build) => {
  const built = builtManifest(build);
  expect(built.host_permissions ?? []).toEqual([]);
  expect(built.content_scripts ?? []).toEqual([]);
  expect(built.externally_connectable).toBeUndefined();
});

test.each(['chrome-mv3-loopback', 'firefox-mv3-loopback'] as const)('%s gets loopback and no other host', (build) => {
  const built = builtManifest(build);
  expect(built.host_permissions).toEqual([...LOOPBACK_HOSTS]);
  const matches = (built.content_scripts ?? []).flatMap((script: { matches: string[] }) => script.matches);
  for (const match of matches) expect(LOOPBACK_HOSTS).toContain(match);
});

test.each(BUILDS)('[S5] %s lets pages load the panel and nothing else', (build) => {
  const resources: { resources: string[]; use_dynamic_url?: boolean }[] = builtManifest(build).web_accessible_resources;
  expect(resources.flatMap((entry) => entry.resources)).toEqual(['panel.html']);
  if (build.startsWith('chrome')) expect(resources[0]?.use_dynamic_url).toBe(true);
});

test.each(BUILDS)('%s runs its own code only', (build) => {
  const policy: string = builtManifest(build).content_security_policy.extension_pages;
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  expect(rules.get('connect-src')).toBe('https: http://127.0.0.1:* http://localhost:*');
  expect(rules.get('object-src')).toBe("'none'");
  rules.delete('connect-src');
  expect([...rules.values()].join(' ')).not.toMatch(/unsafe|https?:|\*|wasm/);
});

test.each(BUILDS)(
  '[S21] no page of %s can reach a server: only the background can, for a team that somebody has joined',
  (build) => {
    const pages = builtFiles(build).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages)
      expect(builtText(build, page), page).toMatch(
        /http-equiv="Content-Security-Policy"\s+content="connect-src 'none'"/,
      );
  },
);
