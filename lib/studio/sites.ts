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
import { fileOf, forgetFix, forgetTaught, importTaught, listFixes, listTaught, switchFix } from '../taught.ts';

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
  teaching: { fileOf, forgetFix, forgetTaught, importTaught, listFixes, listTaught, switchFix, save: saveFile },
};
