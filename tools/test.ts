import { parseArgs } from 'node:util';
import { add, type Counts, closingLine } from './test/counts.ts';
import { STEPS, type Step } from './test/steps.ts';
import { main, Trouble } from './trouble.ts';

const USAGE = `Usage: npm test -- [--long] [--yes] [${STEPS.map(({ id }) => id).join('|')} …]`;

/** `npm test`: every step, or those named. Resolves to 1 when anything failed. */
async function test(): Promise<number> {
  const { long, yes, steps } = asked();
  if (long) process.env.ATTUNE_LONG = '1';
  let total: Counts = { passed: 0, failed: 0 };
  for (const step of steps) {
    const began = performance.now();
    const outcome = await step.run({ long, yes });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const line of outcome.failed ? [outcome.output.trimEnd()] : notes(outcome.output)) console.log(line);
    console.log(`${outcome.failed ? '✗' : '✓'} ${step.title}: ${closingLine(outcome)} (${seconds} s)`);
    total = add(total, outcome);
  }
  console.log(closingLine(total));
  return total.failed ? 1 : 0;
}

/** What a test that passed has to say all the same. */
const notes = (output: string): string[] => output.split('\n').filter((line) => line.startsWith('note: '));

function asked(): { long: boolean; yes: boolean; steps: Step[] } {
  const { values, positionals } = parsed();
  const unknown = positionals.find((id) => !STEPS.some((step) => step.id === id));
  if (unknown) throw new Trouble(`There is no step "${unknown}". ${USAGE}`, 2);
  const steps = STEPS.filter(({ id, asked: only }) => (positionals.length ? positionals.includes(id) : !only));
  return { ...values, steps };
}

function parsed() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ allowPositionals: true, options: { long: flag, yes: flag } });
  } catch {
    throw new Trouble(USAGE, 2);
  }
}

await main(test);
