/** The engine's door for batch work: `attune VERB`, JSON Lines in and out. See docs/command-line.md. */
import { loadDetector } from '../lib/engine/text/language/detector.ts';
import { serve } from './attune/serve.ts';
import { HELP, UsageError } from './attune/usage.ts';
import { chooseVerb } from './attune/verbs.ts';

try {
  const verb = chooseVerb(process.argv.slice(2));
  if (verb === 'help') {
    process.stdout.write(HELP);
  } else {
    if (process.stdin.isTTY) process.stderr.write('attune: reading lines from the terminal; Ctrl-D ends them\n');
    await loadDetector();
    const failed = await serve(await verb(), process.stdin, process.stdout);
    process.exitCode = failed === 0 ? 0 : 1;
  }
} catch (error) {
  const usage = error instanceof UsageError;
  const problem = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  process.stderr.write(`attune: ${problem}\n${usage && error.help ? `\n${HELP}` : ''}`);
  process.exitCode = 2;
}
