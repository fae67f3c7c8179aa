import { inTurn } from '../../in-turn.ts';
import { isOff } from '../../managed-kept.ts';
import {
  type DoneImport,
  type Pack,
  type PackPreview,
  SHELF_KINDS,
  type ShelfKind,
  type WantedImport,
} from '../../packs.ts';
import type { Requests } from '../../protocol.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { PackRefused, parsePack, writePack } from '../../schema/pack.ts';
import { parseRelease } from '../../schema/release.ts';
import { parseWantedImport } from '../../schema/wanted-import.ts';
import { defineItem } from '../../stored.ts';
import { noteChange } from '../../team/log.ts';
import { doneImports, doSteps, takeBackHalves, undoSteps } from '../../team/packs/imports.ts';
import { canonical, changeOf, type Plan, planImport } from '../../team/packs/plan.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { backUp } from '../data/backups.ts';
import { ME } from '../me.ts';
import { MOST_SCENARIOS, TooManyScenarios } from '../practice/kept.ts';
import { changedHere, settleDue } from '../publishing/when.ts';
import { bringable } from '../shared/may.ts';
import { joinedTeam } from '../team/kept.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';
import { NotKept } from '../templates/kept.ts';
import { exported, whoseOf } from './exported.ts';
import { packName } from './name.ts';
import { shelf } from './shelf.ts';

type PackKind = Extract<keyof Answers, `pack.${string}`>;
type Taken = Requests['pack.take']['out'];

/** One import at a time. */
const importing = inTurn();

/** So that a background that starts need not open the database to know that nothing was left half done. */
const underWay = defineItem<boolean>('local:import_under_way', { fallback: false, version: 1 });

async function marked<Result>(step: () => Promise<Result>): Promise<Result> {
  await underWay.setValue(true);
  const result = await step();
  await underWay.setValue(false);
  return result;
}

const everything = async () => (await Promise.all(SHELF_KINDS.map((kind) => shelf.list(kind)))).flat();

/** Names a plan and the state that it was made for. */
async function stampOf({ steps }: Plan): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(steps)));
  return [...new Uint8Array(digest.slice(0, 16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Looked {
  pack: Pack;
  plan: Plan;
  left: ShelfKind[];
  stamp: string;
}

/** @throws where the organisation wants no files to come or go */
async function mustBeOn(): Promise<void> {
  if (await isOff('packs')) throw new Error('Your organisation has switched this off.');
}

/** In a team everybody has a name, by which a pack says who tries it first; who works alone has none, and takes what they are given. */
async function mustBeForUs({ trial }: Pack): Promise<void> {
  const who = await whoWorks();
  if (trial !== null && who !== ME && !trial.includes(who)) throw new PackRefused('on_trial', trial.join(', '));
}

async function look(wanted: WantedImport): Promise<Looked> {
  await mustBeOn();
  await takeBackHalves(store(), shelf);
  const pack = parsePack(wanted.text);
  if (pack.until !== null && Date.parse(pack.until) < Date.now()) throw new PackRefused('expired', pack.until);
  if (pack.from !== null && Date.parse(pack.from) > Date.now()) throw new PackRefused('not_yet', pack.from);
  await mustBeForUs(pack);
  const may = await bringable();
  const left = new Set(pack.entries.flatMap(({ kind }) => (may.has(kind) ? [] : [kind])));
  const ours = { ...pack, entries: pack.entries.filter(({ kind }) => may.has(kind)) };
  const plan = planImport(ours, await everything(), wanted);
  return { pack, plan, left: [...left], stamp: await stampOf(plan) };
}

function previewOf({ pack: { entries: _, ...head }, plan, left, stamp }: Looked): PackPreview {
  const { steps, unchanged, clashes, doubles } = plan;
  return { head, changes: steps.map(changeOf), unchanged, clashes, doubles, left, stamp };
}

/** What a failed import is put down to. The old state is back already. @throws what nobody expects */
function faultOf(error: unknown): Extract<Taken, { fault: unknown }> {
  if (error instanceof PackRefused) return { fault: error.fault, place: error.message };
  if (error instanceof NotKept) return { fault: error.said.fault, place: error.said.place };
  if (error instanceof TooManyScenarios) return { fault: 'too_many_scenarios', place: String(MOST_SCENARIOS) };
  if (error instanceof InvalidInput) return { fault: 'wrong_shape', place: error.message };
  return { fault: 'not_kept', place: '' };
}

async function noteImport(id: string, name: string, did: 'taken' | 'undone'): Promise<void> {
  const line = { kind: 'pack', id, name, did, parts: [], by: await whoWorks(), at: new Date().toISOString() } as const;
  await noteChange(await sharedStore(), { ...line, parts: [] });
  await changedHere();
}

async function take(wanted: WantedImport, stamp: unknown): Promise<Taken> {
  try {
    const looked = await look(wanted);
    if (looked.stamp !== stamp) return { fault: 'changed_meanwhile', place: '' };
    await backUp('import');
    const at = new Date().toISOString();
    const { name, until } = looked.pack;
    const given = { id: crypto.randomUUID(), name, at, until };
    const taken: DoneImport = await marked(() => doSteps(store(), shelf, given, looked.plan.steps));
    await noteImport(given.id, given.name, 'taken');
    return { taken };
  } catch (error) {
    return faultOf(error);
  }
}

/** The shelf, without a way to what others decide about: that stays as it is. */
async function ownShelf(): Promise<typeof shelf> {
  const may = await bringable();
  return { ...shelf, holds: async (kind, place) => may.has(kind) && shelf.holds(kind, place) };
}

/** What pages ask about packs. */
export const packAnswers: Pick<Answers, PackKind> = {
  'pack.preview': (given) =>
    importing(async () => {
      try {
        return { preview: previewOf(await look(parseWantedImport(given))) };
      } catch (error) {
        if (!(error instanceof PackRefused)) throw error;
        return { fault: error.fault, place: error.message };
      }
    }),
  'pack.take': ({ stamp, ...given }) => importing(() => take(parseWantedImport(given), stamp)),
  'pack.export': ({ name, note, whose, release }) =>
    importing(async () => {
      await mustBeOn();
      const when = parseRelease(release);
      await settleDue();
      const { entries, unusable } = await exported(whoseOf(whose));
      const head = await packName(String(name), String(note), when);
      return { text: writePack({ ...head, entries }), unusable };
    }),
  'pack.whose': async () => ({ team: (await joinedTeam.getValue()) !== null }),
  'pack.imports': async () => ({ imports: await doneImports(store()) }),
  'pack.undo': ({ id }) =>
    importing(async () => {
      const own = await ownShelf();
      const done = (await doneImports(store())).find((one) => one.id === id);
      const kept = await marked(() => undoSteps(store(), own, String(id), new Date().toISOString()));
      if (done) await noteImport(done.id, done.name, 'undone');
      return kept;
    }),
};

/** An import that was stopped with the background is taken back when it starts again. */
export async function finishHalves(): Promise<void> {
  if (!(await underWay.getValue())) return;
  await importing(() => marked(() => takeBackHalves(store(), shelf)));
}
