import { eraseKudos, listKudos, listTeamKudos } from '../kudos.ts';
import { saveFile } from '../panel/save-file.ts';

/** What the section on thanks works with. */
export const port = { listKudos, listTeamKudos, eraseKudos, save: saveFile };
