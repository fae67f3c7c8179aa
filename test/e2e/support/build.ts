import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a build that grants loopback; says how to make it when it is missing. */
export function loopbackBuild(browser: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../../.output/${browser}-mv3-loopback`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build -- --loopback" first.`);
  return folder;
}

/** The id that Chromium gives the build: its fixed key, hashed, in the letters a to p. */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
