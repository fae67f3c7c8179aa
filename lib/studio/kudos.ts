import { eraseKudos, listKudos } from '../kudos.ts';
import { saveFile } from '../panel/save-file.ts';

/** What the section on thanks works with. */
export const port = { listKudos, eraseKudos, save: saveFile };
