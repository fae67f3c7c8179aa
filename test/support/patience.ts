/** Waiting for a condition ends when it holds; how long that may take is no part of what a test says, so a busy machine gets time. */
import { expect } from 'vitest';

const MOST = 15_000;

if (expect.getState().testPath?.includes('/components/')) {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: MOST });
}
