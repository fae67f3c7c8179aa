import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const MANIFEST = {
  manifest_version: 3,
  name: 'Editors under test',
  version: '1.0',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'editors@attune.invalid' } },
};

/** Builds the harness as an extension of its own, and returns its folder, which the caller removes. */
export async function buildHarness(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-harness-'));
  const entry = fileURLToPath(new URL('content.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['iife'], name: 'harness', fileName: () => 'content.js' },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}
