import { defineConfig } from '@playwright/test';

/**
 * The browsers are the ones installed on the machine, launched by the fixtures in `test/e2e/support`. A test that fails
 * once has failed: no retries.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'chromium', testDir: 'test/e2e/chromium' },
    { name: 'firefox', testDir: 'test/e2e/firefox', workers: 1 },
    { name: 'rt', testDir: 'test/e2e/rt', workers: 1 },
    { name: 'roundcube', testDir: 'test/e2e/roundcube', workers: 1 },
  ],
});
