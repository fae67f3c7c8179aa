import type { Plugin } from 'vite';

/**
 * What the panel's first reading waits for and other pages use too, in one file: as many small ones, each compressed by
 * itself, are larger and slower. The engine's start stays apart, for it waits for none of this.
 */
const FIRST = [
  /\/node_modules\/(?:preact|@preact|webextension-polyfill|@wxt-dev\/i18n)\//,
  /\/node_modules\/wxt\/dist\/browser/,
  /\/components\/ui\/(?:button|card|bars|logo|icon|escape|useOwnId|chip|press|words)\./i,
  /\/components\/panel\/(?:useLater|customer|feeling|reading\/(?:evidence|chips|headline|shortened))\./i,
  /\/lib\/(?:ask|beside)\.ts$/,
  /\/lib\/panel\/(?:clipboard|judgement|save-file|single)\.ts$/,
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
