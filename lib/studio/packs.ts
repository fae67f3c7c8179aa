import { exportPack, hasTeam, listImports, previewPack, takePack, undoImport } from '../packs.ts';
import { saveFile } from '../panel/save-file.ts';
import { checkRules } from './imports/pack-rules.ts';
import { readFile, readMapped } from './imports/read-file.ts';
import { check } from './rules.ts';

/** What the section on packs works with. */
export const port = {
  checkRules: (text: string) => checkRules(text, check),
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
