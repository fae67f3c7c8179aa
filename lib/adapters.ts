/** Every adapter there is: each file in `page/adapters/` exports one. Held by the background, which gives a site's script what may fit there. */
import type { Adapter } from './adapter.ts';
import { isBelow } from './hosts.ts';

const modules = import.meta.glob<{ adapter: Adapter }>(['./page/adapters/*.ts', '!./page/adapters/*.test.ts'], {
  eager: true,
});

export const ADAPTERS: readonly Adapter[] = Object.values(modules).map((module) => module.adapter);

/**
 * Those of the product whose own domain this is; anywhere else all that have markup to be known by, as products also run
 * on their users' domains.
 */
export function adaptersFor(origin: string): readonly Adapter[] {
  const host = new URL(origin).hostname;
  const own = ADAPTERS.filter(({ hosts }) => hosts?.some((pattern) => isBelow(host, pattern)));
  return own.length > 0 ? own : ADAPTERS.filter(({ confidence }) => confidence !== 'address');
}
