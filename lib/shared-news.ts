/** That something the team shares has changed, told to every page of ours that is open; what it is, each asks for itself. */
import { defineItem } from './stored.ts';

const news = defineItem<number>('local:shared-news', { fallback: 0, version: 1 });

/** Tells it. */
export const tellSharedNews = (): Promise<void> => news.setValue(Date.now() + Math.random());

/** Calls back each time it is told; the answer ends it. */
export const watchSharedNews = (told: () => void): (() => void) => news.watch(told);
