import { defineItem } from '../../stored.ts';

/** Whether any pack is followed: so that a browser that follows none never opens the database to know. */
export const hasFollowed = defineItem<boolean>('local:has_followed', { fallback: false, version: 1 });
