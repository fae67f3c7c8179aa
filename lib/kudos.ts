/** Thanks from one colleague to another, for what they did well: a name, a point of the rubric, and no word about a customer. */
import { ask } from './ask.ts';
import type { RubricPoint } from './conversation.ts';

export interface Kudos {
  id: string;
  /** The colleague's name or handle. */
  to: string;
  for: RubricPoint;
  /** Who thanks. */
  agent: string;
  /** ISO 8601. */
  at: string;
}

/** Thanks as the team's leads see them. */
export interface ToldKudos extends Pick<Kudos, 'id' | 'to' | 'for'> {
  /** Who thanks. */
  by: string;
  /** ISO date. */
  day: string;
}

export type NewKudos = Pick<Kudos, 'id' | 'to' | 'for'>;

/** Thanks as the one who is thanked sees them. */
export type ReceivedKudos = Omit<ToldKudos, 'to'>;

/** Thanks of the team as a lead sees them; `blocked` where its server does not let leads pass them on. */
export interface TeamKudos {
  kudos: ToldKudos[];
  blocked: boolean;
}

/** Thanks that one has given, or got. */
export type KudosSide = 'given' | 'received';

/** What a panel knows of thanks: whom of the team one may name, and what one has not heard yet. */
export interface KudosNews {
  colleagues: string[];
  received: ReceivedKudos[];
}

/** Signs and words that a name has at most. */
export const NAME = { signs: 40, words: 4 } as const;

/** Whether it can be a name or a handle: short, on one line, no address, no number of a case. */
export function isName(to: string): boolean {
  const plain = to.trim();
  const words = plain.split(/\s+/);
  return (
    plain.length > 0 &&
    plain.length <= NAME.signs &&
    words.length <= NAME.words &&
    /^@?[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’_ -]*$/u.test(plain) &&
    !/\d{3,}/.test(plain)
  );
}

/** Who of these is meant by a name as people write it, with a sign before it and in any case; null where nobody is. */
export function colleagueMeant(to: string, names: readonly string[]): string | null {
  const plain = to.trim().replace(/^@/, '').toLowerCase();
  return names.find((name) => name.toLowerCase() === plain) ?? null;
}

/** Thanks a colleague; the same id counts once. @throws Refused */
export const giveKudos = (given: NewKudos): Promise<Kudos> => ask('kudos.give', given);

/** All thanks, newest first. @throws Refused */
export const listKudos = async (): Promise<Kudos[]> => (await ask('kudos.list', {})).kudos;

/** All thanks in the team, newest first; null where whoever works here leads none. @throws Refused */
export const listTeamKudos = async (): Promise<TeamKudos | null> => (await ask('kudos.team', {})).team;

/** All thanks that one has got, newest first; null outside of a team. @throws Refused */
export const listReceived = async (): Promise<ReceivedKudos[] | null> => (await ask('kudos.received', {})).received;

/** @throws Refused */
export const kudosNews = (): Promise<KudosNews> => ask('kudos.news', {});

/** One has heard of these thanks. @throws Refused */
export const heardKudos = async (ids: string[]): Promise<void> => void (await ask('kudos.heard', { ids }));

/** Erases all that one has given, or got. Returns how many. @throws Refused */
export const eraseKudos = async (which: KudosSide): Promise<number> => (await ask('kudos.erase', { which })).erased;
