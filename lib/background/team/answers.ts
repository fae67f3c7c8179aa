import type { Draft } from '../../publishing.ts';
import { parseChoice, parseCode, parseId, parseIds, parseInvite, parseUser } from '../../schema/team.ts';
import { listMembers } from '../../team/members.ts';
import { replica } from '../../team/store.ts';
import { readTeamTemplates } from '../../team/templates.ts';
import type { Conflict, TeamState } from '../../team.ts';
import type { Template } from '../../templates.ts';
import { followedTemplates } from '../address/templates.ts';
import type { Answers } from '../answer.ts';
import { draftsHere } from '../publishing/whose.ts';
import { keptTemplates } from '../templates/kept.ts';
import { join, leave, whereTo } from './join.ts';
import { joinedTeam, teamAccount, teamSync } from './kept.ts';
import { choose, eraseShared, overtakenNow, publishOwn } from './lead.ts';
import { invite, renew, revoke } from './people.ts';
import { roundOver, syncNow, syncOnOpening, unsent, waiting } from './rounds.ts';

type TeamRequest = Extract<keyof Answers, `team.${string}`>;

/** A panel that asks waits no longer than this for what is new; it has what was there before. */
const PATIENCE = 1500;

async function conflicts(): Promise<Conflict[]> {
  const { findConflicts } = await import('../../team/sync/versions.ts');
  return findConflicts(replica());
}

async function publishedTemplates(): ReturnType<typeof readTeamTemplates> {
  if (!(await joinedTeam.getValue())) return { templates: [], unusable: [] };
  await roundOver(PATIENCE);
  return readTeamTemplates(replica());
}

const templatesIn = (drafts: readonly Draft[]): Template[] =>
  drafts.flatMap(({ kind, body }) => (kind === 'template' ? [body as Template] : []));

async function state(): Promise<TeamState> {
  const joined = await joinedTeam.getValue();
  const sync = await teamSync.getValue();
  if (!joined) return { joined, sync, waiting: 0, unsent: [], conflicts: 0, codeStays: false };
  const [left, ids] = await Promise.all([waiting(joined), unsent(joined)]);
  const codeStays = (await teamAccount.getValue())?.codeStays === true;
  return { joined, sync, waiting: left, unsent: ids, conflicts: (await conflicts()).length, codeStays };
}

/** What pages ask about the team, and panels about its templates. */
export const teamAnswers: Pick<Answers, TeamRequest> = {
  'team.state': () => {
    syncOnOpening();
    return state();
  },
  'team.code': (asked) => whereTo(parseCode(asked).code),
  'team.join': (asked) => join(parseCode(asked).code),
  'team.leave': async () => {
    await leave();
    return null;
  },
  'team.sync': async () => {
    await syncNow();
    return state();
  },
  'team.invite': (asked) => {
    const { user, role, admin } = parseInvite(asked);
    return invite(user, role, admin);
  },
  'team.renew': (asked) => {
    const { user, admin } = parseUser(asked);
    return renew(user, admin);
  },
  'team.revoke': (asked) => {
    const { user, admin } = parseUser(asked);
    return revoke(user, admin);
  },
  'team.members': async () => ({ members: (await joinedTeam.getValue()) ? await listMembers(replica()) : [] }),
  'team.conflicts': async () => ({ conflicts: (await joinedTeam.getValue()) ? await conflicts() : [] }),
  'team.choose': (asked) => {
    const { id, rev } = parseChoice(asked);
    return choose(id, rev);
  },
  'team.figures': async () => {
    if (!(await joinedTeam.getValue())) return { figures: null };
    const { latestFigures } = await import('../../team/sync/figures.ts');
    return { figures: await latestFigures(replica()) };
  },
  'team.publish': (asked) => {
    const { ids, over } = parseIds(asked);
    return publishOwn(ids, over);
  },
  'team.overtaken': async () => ({ overtaken: await overtakenNow() }),
  'team.erase': (asked) => eraseShared(parseId(asked).id),
  'team.templates': async () => {
    const { templates: mine } = await keptTemplates();
    const { templates: published, unusable } = await publishedTemplates();
    const followed = await followedTemplates([...mine, ...published]);
    return { templates: [...published, ...followed], drafts: templatesIn(await draftsHere()), unusable };
  },
};
