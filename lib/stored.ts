/** Items of the browser's own storage, each with a version of its shape. */
import { type StorageItemKey, storage, type WxtStorageItem } from '@wxt-dev/storage';

interface Options<Value> {
  fallback: Value;
  version: number;
  /** From the version before to the one named. A step may be taken anew: it begins with what was there before. */
  migrations?: Record<number, (before: unknown) => Value>;
}

/** A newer Attune has written this, and this one would lose what it does not know. */
class NewerData extends Error {
  override readonly name = 'NewerData';
  override readonly message = 'A newer Attune has written this, and it stays as it is. Update Attune, then try again.';
}

/**
 * As `storage.defineItem`, but what a newer version has written is never written over: it is read as far as it can be.
 * Writing and removing throw NewerData then.
 */
export function defineItem<Value>(key: StorageItemKey, options: Options<Value>): WxtStorageItem<Value, { v: number }> {
  const item = storage.defineItem<Value, { v: number }>(key, options);
  const mustBeOurs = async () => {
    const { v } = await item.getMeta();
    if ((v ?? 1) > options.version) throw new NewerData();
  };
  return {
    ...item,
    setValue: async (value) => {
      await mustBeOurs();
      await item.setValue(value);
    },
    removeValue: async (how) => {
      await mustBeOurs();
      await item.removeValue(how);
    },
  };
}
