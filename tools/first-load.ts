import type { Plugin } from 'vite';

/**
 * What the panel's first reading waits for and other pages use too, in one file: as many small ones, each compressed by
 * itself, are larger and slower. The engine's start stays apart, for it waits for none of this.
 */
const FIRST = [
  /\/node_modules\/(?:preact|@preact|webextension-polyfill|@wxt-dev\/i18n)\//,
  /\/node_modules\/wxt\/dist\/browser/,
  /\/components\/ui\/(?:button|card|bars|logo|icon|escape|useOwnId|chip)\./i,
  /\/components\/panel\/(?:useLater|customer|feeling|reading\/(?:evidence|chips|shortened))\./,
  /\/lib\/(?:ask|beside)\.ts$/,
];

/** A plugin for the pages' build; content scripts and the background are one file each anyway. */
export const firstLoad = (): Plugin => ({
  name: 'attune-first-load',
  outputOptions(options) {
    if (options.format !== 'es') return options;
    return {
      ...options,
      codeSplitting: {
        groups: [{ name: 'first', test: (id: string) => FIRST.some((one) => one.test(id)) }],
      },
    };
  },
});
