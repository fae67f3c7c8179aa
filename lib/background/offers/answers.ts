/** What panels and pages ask about replies that are offered to the team. */

import { parseAccept, parseDecline, parseOffer, parseOfferId } from '../../schema/offer.ts';
import { parseTemplate } from '../../schema/template.ts';
import { listMembers } from '../../team/members.ts';
import {
  answersTo,
  fetchedOffers,
  findFetched,
  heardOffers,
  keepAnswer,
  keepFetched,
  keepOffer,
  markHeard,
  ownOffers,
} from '../../team/offers.ts';
import { replica, store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import type { Answers } from '../answer.ts';
import { publishNow } from '../publishing/places.ts';
import { changedHere } from '../publishing/when.ts';
import { joinedTeam } from '../team/kept.ts';
import { asLead } from '../team/lead.ts';
import { lineTo, syncNow } from '../team/rounds.ts';

type OfferRequest = Extract<keyof Answers, `offer.${string}`>;

const BLANK: Omit<Template, 'id' | 'title' | 'body' | 'why'> = {
  kind: 'reply',
  scope: 'team',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  fillIns: [],
  example: null,
};

/** Those that no lead has said anything to. */
async function waiting() {
  const joined = await asLead();
  const { fetchOffers } = await import('../../team/sync/offered.ts');
  // Where nobody can be reached now, those that were fetched before still wait.
  const members = await listMembers(replica());
  const fetched = await lineTo(joined)
    .then((line) => fetchOffers(line, joined, members))
    .catch(() => []);
  for (const offer of fetched) await keepFetched(store(), offer);
  const answered = await answersTo(replica());
  return (await fetchedOffers(store())).filter(({ id }) => !answered.has(id));
}

/** @throws where it is not there, or somebody has answered already */
async function open(id: string) {
  const offer = await findFetched(store(), id);
  if (!offer || (await answersTo(replica())).has(id)) throw new Error('Somebody has answered this offer already.');
  return offer;
}

async function say(id: string, title: string, accepted: boolean, word: string): Promise<void> {
  const { user } = await asLead();
  await keepAnswer(replica(), { id, title, accepted, word, by: user, at: new Date().toISOString() });
  await changedHere();
}

export const offerAnswers: Pick<Answers, OfferRequest> = {
  'offer.may': async () => ({ may: (await joinedTeam.getValue()) !== null }),
  'offer.make': async (asked) => {
    const offer = parseOffer(asked);
    if (!(await joinedTeam.getValue())) throw new Error('There is no team to offer it to.');
    await keepOffer(store(), { ...offer, day: new Date().toISOString().slice(0, 10) });
    syncNow().catch(() => undefined); // kept, and told with a later round
    return null;
  },
  'offer.own': async () => {
    if (!(await joinedTeam.getValue())) return { offers: [] };
    const answered = await answersTo(replica());
    return { offers: (await ownOffers(store())).map((offer) => ({ offer, answer: answered.get(offer.id) ?? null })) };
  },
  'offer.list': async () => ({ offers: await waiting() }),
  'offer.accept': async (asked) => {
    const { user } = await asLead();
    const { id, title, body, word } = parseAccept(asked);
    const offer = await open(id);
    const why = offer.name === null ? '' : `Offered by ${offer.name}`;
    const template = parseTemplate({ ...BLANK, id: `offer-${id}`, title, body, why });
    await publishNow({ kind: 'template', id: template.id }, template, { by: user, at: new Date().toISOString() });
    await say(id, title, true, word);
    return null;
  },
  'offer.decline': async (asked) => {
    const { id, word } = parseDecline(asked);
    const { title } = await open(id);
    await say(id, title, false, word);
    return null;
  },
  'offer.news': async () => {
    if (!(await joinedTeam.getValue())) return { answers: [] };
    const [answered, own, heard] = [await answersTo(replica()), await ownOffers(store()), await heardOffers(store())];
    return { answers: own.flatMap(({ id }) => (heard.has(id) ? [] : (answered.get(id) ?? []))) };
  },
  'offer.heard': async (asked) => {
    await markHeard(store(), parseOfferId(asked));
    return null;
  },
};
