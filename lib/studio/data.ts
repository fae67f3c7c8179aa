import {
  countData,
  eraseCustomer,
  eraseData,
  exportData,
  readRetention,
  restoreBackup,
  restoreData,
  setRetention,
} from '../data.ts';
import { readManaged, watchManaged } from '../managed-kept.ts';
import { saveFile } from '../panel/save-file.ts';

/** What the section on data works with. */
export const port = {
  count: countData,
  takeOut: exportData,
  putIn: restoreData,
  putBack: restoreBackup,
  eraseAll: eraseData,
  eraseCustomer,
  readRetention,
  setRetention,
  organisation: { readManaged, watchManaged },
  save: saveFile,
};

export type DataPort = typeof port;
