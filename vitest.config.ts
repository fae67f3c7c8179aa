import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const BUILT = 'test/meta/**/*.built.test.ts';
/** What takes long runs with `npm run test:long` alone. */
const LONG = process.env.ATTUNE_LONG ? [] : ['**/*.long.test.ts'];
const EXTENSION = ['lib/background/**/*.test.ts', 'lib/*.test.ts'];
/** What plugs into a database, or changes what a process has once, has a process of its own. */
const APART = ['lib/team/**/*.test.ts', 'tools/**/*.test.ts'];
/** A test's time, milliseconds: on a machine that has other work to do even a plain one may take seconds. */
const PATIENT = 30_000;
const DOM = ['components/**/*.test.{ts,tsx}', 'lib/{page,panel}/**/*.test.ts', 'test/helpdesks/replicas/*.test.ts'];

/**
 * `unit`: pure code, on Node alone, whose modules are loaded once for all files. `apart`: on Node, a file a process. `extension`: code that talks to the browser, on an in-memory fake of it.
 * `dom`: code that needs a document. `built`: what the builds came out as; run after them.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          testTimeout: PATIENT,
          include: ['{lib,test}/**/*.test.ts'],
          exclude: [...DOM, ...LONG, ...EXTENSION, ...APART, BUILT, 'test/e2e/**'],
          setupFiles: ['test/support/detector.ts'],
        },
      },
      {
        test: {
          name: 'apart',
          testTimeout: PATIENT,
          include: APART,
          exclude: LONG,
          setupFiles: ['test/support/detector.ts'],
        },
      },
      { plugins: [WxtVitest()], test: { name: 'extension', include: EXTENSION, testTimeout: PATIENT } },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          include: DOM,
          environment: 'happy-dom',
          setupFiles: ['test/support/patience.ts'],
          testTimeout: PATIENT,
        },
      },
      { test: { name: 'built', include: [BUILT] } },
    ],
  },
});
