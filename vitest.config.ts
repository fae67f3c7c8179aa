import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const BUILT = 'test/meta/**/*.built.test.ts';
/** What takes long runs with `npm run test:long` alone. */
const LONG = process.env.ATTUNE_LONG ? [] : ['**/*.long.test.ts'];
const EXTENSION = ['lib/background/**/*.test.ts', 'lib/*.test.ts'];
const DOM = ['components/**/*.test.{ts,tsx}', 'lib/{page,panel}/**/*.test.ts', 'test/helpdesks/replicas/*.test.ts'];

/**
 * `unit`: pure code, on Node alone. `extension`: code that talks to the browser, on an in-memory fake of it.
 * `dom`: code that needs a document. `built`: what the builds came out as; run after them.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,test,tools}/**/*.test.ts'],
          exclude: [...DOM, ...LONG, ...EXTENSION, BUILT, 'test/e2e/**'],
          setupFiles: ['test/support/detector.ts'],
        },
      },
      { plugins: [WxtVitest()], test: { name: 'extension', include: EXTENSION } },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'dom', include: DOM, environment: 'happy-dom' },
      },
      { test: { name: 'built', include: [BUILT] } },
    ],
  },
});
