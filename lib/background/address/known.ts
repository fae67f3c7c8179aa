import { storage } from '@wxt-dev/storage';

/** Whether any pack is followed: so that a browser that follows none never opens the database to know. */
export const hasFollowed = storage.defineItem<boolean>('local:has_followed', { fallback: false, version: 1 });
