import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** As strict as the extension's own pages, so that what breaks there breaks here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** How the gallery is built and served; `outDir` keeps it out of the project. */
export function gallery(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: here,
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '#i18n': fileURLToPath(new URL('../../.wxt/i18n/index.ts', import.meta.url)) } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // In one piece, so that the words are there before what shows them runs.
      rolldownOptions: { output: { codeSplitting: false } },
    },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': POLICY } },
  };
}
