import { askDataHost } from '../data-hosts.ts';
import {
  chooseVersion,
  erasePublished,
  invite,
  joinTeam,
  leaveTeam,
  listConflicts,
  listMembers,
  newCustomerKey,
  publishTemplates,
  readCode,
  revoke,
  syncTeam,
  teamFigures,
  teamState,
} from '../team.ts';
import { listTeamTemplates, listTemplates } from '../templates.ts';

/** What the section on the team works with. */
export const port = {
  state: teamState,
  code: readCode,
  /** Asks the browser for the one server; in the click itself. */
  allow: askDataHost,
  join: joinTeam,
  leave: leaveTeam,
  sync: syncTeam,
  invite,
  revoke,
  members: listMembers,
  figures: teamFigures,
  conflicts: listConflicts,
  choose: chooseVersion,
  publish: publishTemplates,
  erase: erasePublished,
  newKey: newCustomerKey,
  own: async () => (await listTemplates()).templates,
  published: listTeamTemplates,
  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};

export type TeamPort = typeof port;
