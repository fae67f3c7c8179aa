import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_MANAGED } from './managed.ts';
import { managedItem } from './managed-kept.ts';
import { followTeam, readRole, setRole, watchRole } from './roles.ts';
import { locksOf } from './studio/locks.ts';

beforeEach(() => fakeBrowser.reset());

test('everybody starts alone, and everything is theirs', async () => {
  expect(await readRole()).toEqual({ role: 'solo', by: 'self' });
  expect(locksOf(await readRole())).toEqual({});
});

test('a role of one’s own is kept, told to who watches, and can be taken back', async () => {
  let told = 0;
  const end = watchRole(() => (told += 1));
  expect(await setRole('agent')).toEqual({ role: 'agent', by: 'self' });
  expect(told).toBe(1);
  end();
  expect(locksOf(await readRole())).toMatchObject({ approvals: { why: 'self' } });
  expect(await setRole('solo')).toEqual({ role: 'solo', by: 'self' });
});

test('what the team said, one does not change oneself; after leaving, all is one’s own again', async () => {
  await followTeam('agent');
  expect(await setRole('lead')).toEqual({ role: 'agent', by: 'team' });
  expect(locksOf(await readRole())).toMatchObject({ approvals: { why: 'agent' } });
  await followTeam(null);
  expect(await readRole()).toEqual({ role: 'solo', by: 'self' });
});

test('the organisation’s word goes before the team’s; without it the team’s holds again', async () => {
  await followTeam('lead');
  await managedItem.setValue({ ...NOTHING_MANAGED, role: 'trainer' });
  expect(await readRole()).toEqual({ role: 'trainer', by: 'policy' });
  expect(locksOf(await readRole())).toMatchObject({ approvals: { why: 'policy' } });
  await managedItem.setValue(NOTHING_MANAGED);
  expect(await readRole()).toEqual({ role: 'lead', by: 'team' });
});
