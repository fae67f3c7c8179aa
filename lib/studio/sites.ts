import { listHealth } from '../health.ts';
import { saveFile } from '../panel/save-file.ts';
import {
  allowedSites,
  currentSite,
  forgetSite,
  listSites,
  openPanel,
  pauseTab,
  shortcuts,
  switchOff,
  switchOn,
  teachTab,
} from '../sites.ts';
import { fileOf, forgetTaught, importTaught, listTaught } from '../taught.ts';

/** What the section on sites works with. */
export const port = {
  sites: {
    allowedSites,
    currentSite,
    forgetSite,
    listSites,
    openPanel,
    pauseTab,
    shortcuts,
    switchOff,
    switchOn,
    teachTab,
  },
  health: { listHealth },
  teaching: { fileOf, forgetTaught, importTaught, listTaught, save: saveFile },
};
