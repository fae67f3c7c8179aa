import { askDataHost } from '../data-hosts.ts';
import { watchSharedNews } from '../shared-news.ts';
import {
  chooseVersion,
  erasePublished,
  invite,
  joinTeam,
  leaveTeam,
  listConflicts,
  listMembers,
  listOvertaken,
  newCustomerKey,
  publishTemplates,
  readCode,
  renewCode,
  revoke,
  syncTeam,
  teamFigures,
  teamState,
} from '../team.ts';
import { listTeamTemplates, listTemplates, saveTemplate } from '../templates.ts';

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
  renew: renewCode,
  revoke,
  members: listMembers,
  figures: teamFigures,
  conflicts: listConflicts,
  choose: chooseVersion,
  publish: publishTemplates,
  overtaken: listOvertaken,
  /** Puts the team's version in place of one's own, which stays among the older versions. */
  take: saveTemplate,
  erase: erasePublished,
  newKey: newCustomerKey,
  own: async () => (await listTemplates()).templates,
  published: listTeamTemplates,
  /** Calls back when what the team shares, or what waits, is another. */
  watch: watchSharedNews,
  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};

export type TeamPort = typeof port;
