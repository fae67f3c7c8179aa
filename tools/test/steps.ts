import { installBrowsers } from '../browsers/debian.ts';
import { type Family, findBrowser } from '../browsers/find.ts';
import { buildExtension, type Target } from '../builds.ts';
import { asLine, checkProject } from '../lint/check.ts';
import { ROOT, run, runPackage } from '../shell.ts';
import { single } from './counts.ts';
import { type Outcome, playwright, vitest } from './runners.ts';

export interface Choice {
  /** Also what takes longer. */
  long: boolean;
  /** Answers "install a browser?" with yes. */
  yes: boolean;
}

export interface Step {
  id: string;
  title: string;
  /** Runs only when it is asked for by name. */
  asked?: true;
  run: (choice: Choice) => Promise<Outcome>;
}

/** All that `npm test` does, in order. */
export const STEPS: readonly Step[] = [
  {
    id: 'lint',
    title: 'lint and format',
    run: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
  { id: 'walls', title: 'walls between the layers', run: walls },
  { id: 'unused', title: 'unused files, exports, packages', run: () => tool('knip/bin/knip.js', ['--no-progress']) },
  { id: 'types', title: 'types', run: types },
  { id: 'unit', title: 'unit tests', run: () => vitest(['unit', 'apart', 'extension', 'dom']) },
  { id: 'build', title: 'builds', run: builds },
  { id: 'package', title: 'what was built', run: () => vitest(['built']) },
  { id: 'chromium', title: 'browser tests, Chromium', run: (choice) => browserTests('chromium', 'chromium', choice) },
  { id: 'firefox', title: 'browser tests, Firefox', run: (choice) => browserTests('firefox', 'firefox', choice) },
  { id: 'rt', title: 'browser tests, Request Tracker', asked: true, run: realHelpdesk('rt') },
  { id: 'roundcube', title: 'browser tests, Roundcube', asked: true, run: realHelpdesk('roundcube') },
];

async function tool(path: string, args: string[]): Promise<Outcome> {
  const { status, output } = await runPackage(path, args);
  return { ...single(status === 0), output };
}

async function walls(): Promise<Outcome> {
  const complaints = await checkProject(ROOT);
  return { ...single(complaints.length === 0), output: complaints.map(asLine).join('\n') };
}

async function types(): Promise<Outcome> {
  const prepared = await tool('wxt/bin/wxt.mjs', ['prepare']);
  return prepared.failed ? prepared : tool('typescript/bin/tsc', ['--noEmit']);
}

async function builds(): Promise<Outcome> {
  const targets: Target[] = ['chrome', 'firefox'];
  let outcome: Outcome = { passed: 0, failed: 0, output: '' };
  for (const target of targets) {
    for (const mode of ['production', 'loopback'] as const) {
      const failure = await reason(buildExtension(target, mode, { zip: mode === 'production' }));
      const counts = single(failure === null);
      outcome = {
        passed: outcome.passed + counts.passed,
        failed: outcome.failed + counts.failed,
        output: `${outcome.output}${failure ?? ''}\n`,
      };
    }
  }
  return outcome;
}

async function browserTests(project: string, family: Family, { long, yes }: Choice): Promise<Outcome> {
  const missing = await reason(ensureBrowser(family, yes));
  return missing === null ? playwright(project, { long }) : { ...single(false), output: missing };
}

async function ensureBrowser(family: Family, yes: boolean): Promise<void> {
  if (!findBrowser([family])) await installBrowsers([family], { yes });
}

/** The browser tests on a helpdesk that is installed from Debian's packages, when it is not there yet. */
function realHelpdesk(id: string): Step['run'] {
  return async (choice) => {
    const installed = await run('bash', [`test/helpdesks/${id}/install.sh`]);
    if (installed.status !== 0) return { ...single(false), output: installed.output };
    return browserTests(id, 'chromium', choice);
  };
}

async function reason(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
