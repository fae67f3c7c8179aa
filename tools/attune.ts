/** The engine's door for batch work: `attune VERB`, JSON Lines in and out. See docs/command-line.md. */
import { loadDetector } from '../lib/engine/text/language/detector.ts';
import { serve } from './attune/serve.ts';
import { HELP, UsageError } from './attune/usage.ts';
import { chooseVerb } from './attune/verbs.ts';

async function answerLines(args: readonly string[]): Promise<number> {
  const verb = chooseVerb(args);
  if (verb === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (process.stdin.isTTY) process.stderr.write('attune: reading lines from the terminal; Ctrl-D ends them\n');
  await loadDetector();
  return (await serve(await verb(), process.stdin, process.stdout)) === 0 ? 0 : 1;
}

async function setTeamUp(args: readonly string[]): Promise<number> {
  const { teamSetup } = await import('./attune/team-setup.ts');
  return teamSetup(args, {
    env: process.env,
    input: process.stdin,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

async function writePolicy(args: readonly string[]): Promise<number> {
  const { policy } = await import('./attune/policy.ts');
  return policy(args, {
    input: process.stdin,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

const OTHERS = { 'team-setup': setTeamUp, policy: writePolicy };

try {
  const [first = '', ...rest] = process.argv.slice(2);
  const other = Object.hasOwn(OTHERS, first) ? OTHERS[first as keyof typeof OTHERS] : null;
  process.exitCode = await (other ? other(rest) : answerLines(process.argv.slice(2)));
} catch (error) {
  const usage = error instanceof UsageError;
  const problem = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  process.stderr.write(`attune: ${problem}\n${usage && error.help ? `\n${HELP}` : ''}`);
  process.exitCode = 2;
}
