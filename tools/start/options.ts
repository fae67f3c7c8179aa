import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Trouble } from '../trouble.ts';

export interface StartOptions {
  headless: boolean;
  /** Absolute path of the picture to write, or null to stay open. */
  screenshot: string | null;
  firefox: boolean;
  dark: boolean;
  /** Answers "install a browser?" with yes. */
  yes: boolean;
  port: number;
  size: { width: number; height: number };
}

const USAGE =
  'Usage: npm start -- [--headless] [--screenshot FILE.png] [--firefox] [--port N] [--size WIDTHxHEIGHT] [--dark] [--yes]';

/** @throws Trouble with the usage line, status 2 */
export function startOptions(args: string[], folder = process.env.INIT_CWD ?? process.cwd()): StartOptions {
  const { headless, firefox, dark, yes, ...values } = parsed(args);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Trouble(`--port takes a number from 0 to 65535. ${USAGE}`, 2);
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(values.size) ?? [];
  if (!width || !height) throw new Trouble(`--size takes something like 1440x900. ${USAGE}`, 2);
  return {
    headless,
    firefox,
    dark,
    yes,
    port,
    size: { width: Number(width), height: Number(height) },
    screenshot: values.screenshot === undefined ? null : resolve(folder, values.screenshot),
  };
}

function parsed(args: string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({
      args,
      options: {
        headless: flag,
        firefox: flag,
        dark: flag,
        yes: flag,
        screenshot: { type: 'string' },
        port: { type: 'string', default: '4310' },
        size: { type: 'string', default: '1440x900' },
      },
    }).values;
  } catch {
    throw new Trouble(USAGE, 2);
  }
}
