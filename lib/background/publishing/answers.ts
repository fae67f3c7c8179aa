/** What pages ask about publishing. */
import {
  type Desk,
  DRAFT_VERSION,
  type Draft,
  LEAST_TRIAL,
  nameOfBody,
  type PublishingFault,
  type Step,
  type Subject,
} from '../../publishing.ts';
import {
  parseBody,
  parseNote,
  parsePlan,
  parseSeen,
  parseSubject,
  parseTrial,
  parseWhich,
} from '../../schema/draft.ts';
import type { Deed } from '../../shared.ts';
import { noteChange } from '../../team/log.ts';
import { listMembers } from '../../team/members.ts';
import { eraseDraft, findDraft, isDue, listDrafts, listUnusable, putDraft } from '../../team/publishing/drafts.ts';
import { editionsOf } from '../../team/publishing/editions.ts';
import { versionOf } from '../../team/publishing/version.ts';
import { replica } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { mustLead } from '../shared/may.ts';
import { joinedTeam } from '../team/kept.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';
import { NotKept } from '../templates/kept.ts';
import { allPublished, publishedNow, publishNow, versionNow } from './places.ts';
import { changedHere, settleDue } from './when.ts';
import { draftsHere, teamNow } from './whose.ts';

type PublishingRequest = Extract<keyof Answers, `publishing.${string}`>;

const DONE: Step = { done: true };
const refused = (fault: PublishingFault): Step => ({ done: false, fault });

const moment = () => new Date().toISOString();

async function people(): Promise<string[]> {
  const me = await whoWorks();
  if (!(await joinedTeam.getValue())) return [me];
  return [...new Set([me, ...(await listMembers(replica())).map(({ user }) => user)])];
}

async function desk(): Promise<Desk> {
  await settleDue();
  const drafts = await listDrafts(await sharedStore());
  return {
    me: await whoWorks(),
    people: await people(),
    drafts: await Promise.all(
      drafts.map(async (draft) => {
        const now = await publishedNow(draft);
        const version = await versionOf(now);
        return { draft, now, version, overtaken: version !== draft.over };
      }),
    ),
    unusable: await listUnusable(await sharedStore()),
    published: await allPublished(),
  };
}

async function note(subject: Subject, name: string, did: Deed, parts: string[] = []): Promise<void> {
  await noteChange(await sharedStore(), { ...subject, name, did, parts, by: await whoWorks(), at: moment() });
  await changedHere();
}

/** Takes a step with a draft that is not for everybody yet. */
async function withDraft(asked: unknown, step: (draft: Draft, subject: Subject) => Promise<Step>): Promise<Step> {
  await mustLead();
  await settleDue();
  const subject = parseSubject(asked);
  const draft = await findDraft(await sharedStore(), subject);
  return draft ? step(draft, subject) : refused('no_draft');
}

/** As `withDraft`; but where another version was published since whoever asks has looked, they are told so instead. */
const withSeen = (asked: unknown, step: Parameters<typeof withDraft>[1]): Promise<Step> =>
  withDraft(asked, async (draft, subject) => {
    const { over } = parseSeen(asked);
    return over === undefined || over === (await versionNow(subject)) ? step(draft, subject) : refused('overtaken');
  });

/** Throws a draft away that cannot be used. One of a newer version of us is not ours to throw away. */
async function dropUnusable(subject: Subject): Promise<Step> {
  const found = (await listUnusable(await sharedStore())).find(
    ({ kind, id, why }) => kind === subject.kind && id === subject.id && why !== null,
  );
  if (!found) return refused('no_draft');
  await eraseDraft(await sharedStore(), subject);
  await note(subject, found.name, 'dropped');
  return DONE;
}

async function change(draft: Draft, part: Partial<Draft>, did: Deed, parts: string[] = []): Promise<Step> {
  await putDraft(await sharedStore(), { ...draft, ...part });
  await note({ kind: draft.kind, id: draft.id }, draft.name, did, parts);
  return DONE;
}

/** Publishes, or says that it could not be kept. */
async function publish(subject: Subject, body: Parameters<typeof publishNow>[1], of: string | null, did: Deed) {
  try {
    const changed = await publishNow(subject, body, { by: await whoWorks(), at: moment(), did, of });
    return changed ? DONE : refused('same');
  } catch (error) {
    if (error instanceof NotKept) return refused('not_kept');
    throw error;
  }
}

export const publishingAnswers: Pick<Answers, PublishingRequest> = {
  'publishing.desk': desk,
  'publishing.drafts': async () => ({ drafts: await listDrafts(await sharedStore()) }),
  'publishing.draft': async (asked) => {
    await mustLead();
    await settleDue();
    const subject = parseSubject(asked);
    const body = parseBody(subject, asked.body);
    const before = await findDraft(await sharedStore(), subject);
    await putDraft(await sharedStore(), {
      ...subject,
      version: DRAFT_VERSION,
      name: nameOfBody(body),
      body,
      trial: before?.trial ?? [],
      // Other words than those that were planned: the plan was not made for them.
      from: null,
      note: parseNote(asked),
      by: await whoWorks(),
      at: moment(),
      over: before?.over ?? (await versionNow(subject)),
    });
    await note(subject, nameOfBody(body), 'drafted');
    return null;
  },
  'publishing.try': (asked) =>
    withDraft(asked, async (draft) => {
      const known = await people();
      const trial = parseTrial(asked).filter((one) => known.includes(one));
      if (trial.length > 0 && trial.length < Math.min(LEAST_TRIAL, known.length)) return refused('too_few');
      return change(draft, { trial }, 'tried', trial);
    }),
  'publishing.plan': (asked) =>
    withSeen(asked, async (draft, subject) => {
      const from = parsePlan(asked);
      if (isDue({ from }, await teamNow())) return refused('over');
      if (from === null) return change(draft, { from }, 'unplanned');
      return change(draft, { from, over: await versionNow(subject) }, 'planned', [from]);
    }),
  'publishing.now': (asked) =>
    withSeen(asked, async ({ body }, subject) => {
      const step = await publish(subject, body, null, 'published');
      if (!step.done && step.fault === 'not_kept') return step;
      await eraseDraft(await sharedStore(), subject);
      await changedHere();
      return step;
    }),
  'publishing.drop': async (asked) => {
    const step = await withDraft(asked, async ({ name }, subject) => {
      await eraseDraft(await sharedStore(), subject);
      await note(subject, name, 'dropped');
      return DONE;
    });
    return step.done || step.fault !== 'no_draft' ? step : dropUnusable(parseSubject(asked));
  },
  'publishing.editions': async (asked) => ({ editions: await editionsOf(await sharedStore(), parseSubject(asked)) }),
  'publishing.back': async (asked) => {
    await mustLead();
    await settleDue();
    const subject = parseSubject(asked);
    const at = parseWhich(asked);
    const older = (await editionsOf(await sharedStore(), subject)).find((one) => one.at === at);
    if (!older) return refused('no_edition');
    const step = await publish(subject, older.body, at, 'back');
    await changedHere();
    return step;
  },
  'publishing.trying': async () => {
    const now = await teamNow();
    const here = (await draftsHere()).filter((draft) => !isDue(draft, now));
    return { trying: here.map(({ kind, id, name, by }) => ({ kind, id, name, by })) };
  },
};
