import { parseArgs } from 'node:util';
import { buildExtension, type Mode } from './builds.ts';
import { main, Trouble } from './trouble.ts';

/** `npm run build`: both browsers, packed; with `--loopback` the demo and test builds instead. */
async function build(): Promise<number> {
  const mode = chosenMode();
  for (const target of ['chrome', 'firefox'] as const) {
    await buildExtension(target, mode, { zip: mode === 'production' });
    console.log(`Built .output/${target}-mv3${mode === 'loopback' ? '-loopback' : ' and its zip'}`);
  }
  return 0;
}

function chosenMode(): Mode {
  try {
    const { values } = parseArgs({ options: { loopback: { type: 'boolean', default: false } } });
    return values.loopback ? 'loopback' : 'production';
  } catch {
    throw new Trouble('Usage: npm run build -- [--loopback]', 2);
  }
}

await main(build);
