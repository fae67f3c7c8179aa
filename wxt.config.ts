import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest.ts';
import { firstLoad } from './tools/first-load.ts';
import { foldEndings } from './tools/fold-endings.ts';
import { plainI18nTypes } from './tools/i18n-types.ts';
import { spareCompromise } from './tools/spare-compromise.ts';
import { spareLiquid } from './tools/spare-liquid.ts';
import { stripExamples } from './tools/strip-examples.ts';

/**
 * Two kinds of build: the one that ships, and `--mode loopback`, which grants 127.0.0.1 and localhost at install
 * so that the demo and the browser tests run without a permission prompt. Nothing else differs.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ mode, browser }) => manifest({ loopback: mode === 'loopback', browser }),
  hooks: { 'prepare:types': (_, entries) => plainI18nTypes(entries) },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), stripExamples(), foldEndings(), spareCompromise(), spareLiquid(), firstLoad()],
    build: { target: 'es2022' },
    worker: { format: 'es', plugins: () => [stripExamples(), foldEndings(), spareCompromise(), spareLiquid()] },
  }),
});
