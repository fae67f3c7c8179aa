import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPackage } from '../shell.ts';
import { type Counts, honest, playwrightCounts, vitestCounts } from './counts.ts';

export interface Outcome extends Counts {
  /** What to show when something failed. */
  output: string;
}

/** Runs Vitest projects and counts their tests. */
export async function vitest(projects: readonly string[]): Promise<Outcome> {
  return reported(async (file) => {
    const which = projects.flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return runPackage('vitest/vitest.mjs', ['run', ...which, ...reporters], { env: { NO_COLOR: '1' } });
  }, vitestCounts);
}

/** Runs one Playwright project and counts its tests. */
export async function playwright(project: string, { long }: { long: boolean }): Promise<Outcome> {
  return reported((file) => {
    const which = [`--project=${project}`, ...(long ? [] : ['--grep-invert=@long'])];
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1' };
    return runPackage('@playwright/test/cli.js', ['test', ...which, '--reporter=list,json'], { env });
  }, playwrightCounts);
}

async function reported<Report>(
  run: (file: string) => Promise<{ status: number; output: string }>,
  count: (report: Report) => Counts,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-report-'));
  const file = join(folder, 'report.json');
  const { status, output } = await run(file);
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return { ...honest(counts, status), output };
  } catch {
    return { ...honest({ passed: 0, failed: 0 }, status || 1), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
