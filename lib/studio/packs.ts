import { exportPack, hasTeam, listImports, previewPack, takePack, undoImport } from '../packs.ts';
import { saveFile } from '../panel/save-file.ts';
import { readFile, readMapped } from './imports/read-file.ts';

/** What the section on packs works with. */
export const port = {
  exportPack,
  hasTeam,
  listImports,
  previewPack,
  takePack,
  undoImport,
  readFile,
  readMapped,
  save: saveFile,
};
export type PacksPort = typeof port;
