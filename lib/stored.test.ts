import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineItem } from './stored.ts';

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get(null);

describe('[S16] what a newer version has written', () => {
  const item = defineItem<{ name: string } | null>('local:thing', { fallback: null, version: 1 });
  const newer = { thing: { name: 'Ada', born: 1815 }, thing$: { v: 2 } };

  test('is read, and never written over or taken away', async () => {
    await fakeBrowser.storage.local.set(newer);
    expect(await item.getValue()).toEqual({ name: 'Ada', born: 1815 });
    await expect(item.setValue({ name: 'Bea' })).rejects.toThrow(/newer Attune.*stays as it is/);
    await expect(item.removeValue()).rejects.toThrow(/newer Attune/);
    expect(await stored()).toEqual(newer);
  });

  test('holds back nothing where it is of this version', async () => {
    await fakeBrowser.storage.local.set({ thing: { name: 'Ada' }, thing$: { v: 1 } });
    await item.setValue({ name: 'Bea' });
    expect(await item.getValue()).toEqual({ name: 'Bea' });
    await item.removeValue();
    expect(await item.getValue()).toBeNull();
  });
});

describe('[S16] from one version to the next', () => {
  const words = (before: unknown) => String(before).split(' ');
  const lined = (before: unknown) => ({ lines: before as string[] });
  const migrated = (second: (before: unknown) => unknown) =>
    defineItem<unknown>('local:note', { fallback: null, version: 3, migrations: { 2: words, 3: second } });

  test('stopped between two steps, nothing has changed; the next start goes all the way', async () => {
    await fakeBrowser.storage.local.set({ note: 'hello there' });
    const trouble = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const stopped = () => {
      throw new Error('stopped');
    };
    await migrated(stopped).getValue();
    expect(trouble).toHaveBeenCalledOnce();
    expect(await stored()).toEqual({ note: 'hello there' });
    expect(await migrated(lined).getValue()).toEqual({ lines: ['hello', 'there'] });
  });

  test('gone all the way, it goes no step again', async () => {
    await fakeBrowser.storage.local.set({ note: 'hello there' });
    await migrated(lined).getValue();
    const after = await stored();
    expect(await migrated(lined).getValue()).toEqual({ lines: ['hello', 'there'] });
    expect(await stored()).toEqual(after);
    expect(after.note$).toEqual({ v: 3 });
  });

  test('the value and its version are written in one step, so that no stop can part them', async () => {
    await storage.setItem('local:note', 'a b');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await migrated(lined).getValue();
    expect(set.mock.calls.map(([what]) => Object.keys(what))).toEqual([['note', 'note$']]);
  });
});
