/** Results as xAPI statements (IEEE 9274.1.1), for a file and for a record store: who completed which simulation, and how. */
import type { Agent, Statement } from '@xapi/xapi';
import { ENDINGS } from '../scenario.ts';
import type { Result } from './result.ts';
import { endedWell } from './well.ts';

/** Names what is ours; it leads nowhere. */
const HOME = 'https://attune.invalid';
/** Names every statement of ours, so that the same result always has the same id (RFC 9562, 5.5). */
const NAMESPACE = '5a0c3f0e-2b7d-4c39-9a64-8d1f6b2e7c10';

const isMail = (who: string): boolean => /^[^\s@:"<>\\^`{|}]+@[^\s@:"<>\\^`{|}]+\.[^\s@:"<>\\^`{|}]+$/.test(who);

/** Somebody by their mail address, or by an account's name on a system; without one, on this machine's own. */
export function agentOf(who: string, system: string = HOME): Agent {
  if (isMail(who)) return { objectType: 'Agent', mbox: `mailto:${who}` };
  return { objectType: 'Agent', name: who, account: { homePage: system, name: who } };
}

/** The statement of one result. `title`: the scenario's own; `id`: a UUID. */
export const statementOf = (actor: Agent, result: Result, title: string, id: string): Statement => ({
  id,
  actor,
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
  object: {
    objectType: 'Activity',
    id: `${HOME}/scenarios/${result.scenario}`,
    definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { en: title } },
  },
  result: {
    completion: true,
    success: endedWell(result, 'settled'),
    ...(result.score === null ? {} : { score: { scaled: result.score / 100, raw: result.score, min: 0, max: 100 } }),
    extensions: { [`${HOME}/ending`]: result.ends, [`${HOME}/ending-rank`]: ENDINGS.indexOf(result.ends) },
  },
  context: { platform: 'Attune', language: 'en' },
  timestamp: result.at,
});

const bytesOf = (uuid: string) =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** The id of a person's result: the same in a file, in a record store, and when it is sent twice. */
export async function statementId(actor: Agent, { scenario, at }: Result): Promise<string> {
  const name = new TextEncoder().encode(JSON.stringify([actor, scenario, at]));
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-1', new Uint8Array([...bytesOf(NAMESPACE), ...name])),
  ).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [0, 8, 12, 16, 20].map((from, at, all) => digits.slice(from, all[at + 1])).join('-');
}

/** Every result of one learner, for a file. */
export const statementsOf = (learner: string, results: readonly Result[], title: (scenario: string) => string) =>
  Promise.all(
    results.map(async (result) => {
      const actor = agentOf(learner);
      return statementOf(actor, result, title(result.scenario), await statementId(actor, result));
    }),
  );
