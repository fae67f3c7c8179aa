/** The verbs of the command line, loaded when they are asked for. */
import type { Verb } from './answer.ts';
import { UsageError } from './usage.ts';

const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  read: async () => (await import('./verbs/read.ts')).read,
  suggest: async () => (await import('./verbs/suggest.ts')).suggest,
  review: async () => (await import('./verbs/review.ts')).review,
};

/** The verb that the arguments name. Throws `UsageError`. */
export function chooseVerb(args: readonly string[]): 'help' | (() => Promise<Verb>) {
  if (args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help') return 'help';
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('say which verb: read, suggest or review', true);
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) throw new UsageError(`there is no verb ${JSON.stringify(name)}`, true);
  if (rest.length > 0) throw new UsageError(`${name} takes no arguments; lines come on standard input`, true);
  return verb;
}
