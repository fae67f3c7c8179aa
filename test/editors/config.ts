import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** How the editors' pages are built; `outDir` keeps them out of the project. */
export const pages = (outDir: string): InlineConfig => ({
  configFile: false,
  root: here,
  logLevel: 'warn',
  // Draft.js and its like look for Node's global.
  define: { global: 'globalThis' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
});
