import { eraseKudos, listKudos, listReceived, listTeamKudos } from '../kudos.ts';
import { saveFile } from '../panel/save-file.ts';

/** What the section on thanks works with. */
export const port = { listKudos, listReceived, listTeamKudos, eraseKudos, save: saveFile };
