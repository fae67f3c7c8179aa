import { expect, test } from 'vitest';
import { startOptions } from './options.ts';

test('without options a window opens on the usual port', () => {
  expect(startOptions([], '/here')).toEqual({
    headless: false,
    screenshot: null,
    firefox: false,
    dark: false,
    yes: false,
    port: 4310,
    size: { width: 1440, height: 900 },
  });
});

test('the picture lands where the person stood, not where the tool runs', () => {
  expect(startOptions(['--headless', '--screenshot', 'shot.png'], '/here').screenshot).toBe('/here/shot.png');
});

test.each([
  [['--port', 'x'], '--port takes'],
  [['--port', '65536'], '--port takes'],
  [['--port', '-1'], 'Usage'],
  [['--size', '1440'], '--size takes'],
  [['--bogus'], 'Usage'],
  [['shot.png'], 'Usage'],
])('%j is refused with the usage, on one line', (args, words) => {
  const refusal = thrownBy(() => startOptions(args));
  expect(refusal).toMatchObject({ status: 2, message: expect.stringContaining(words) });
  expect((refusal as Error).message).not.toContain('\n');
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
