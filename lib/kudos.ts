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

/** Thanks a colleague; the same id counts once. @throws Refused */
export const giveKudos = (given: NewKudos): Promise<Kudos> => ask('kudos.give', given);

/** All thanks, newest first. @throws Refused */
export const listKudos = async (): Promise<Kudos[]> => (await ask('kudos.list', {})).kudos;

/** All thanks in the team, newest first; null where whoever works here leads none. @throws Refused */
export const listTeamKudos = async (): Promise<ToldKudos[] | null> => (await ask('kudos.team', {})).kudos;

/** Erases all of them. Returns how many. @throws Refused */
export const eraseKudos = async (): Promise<number> => (await ask('kudos.erase', {})).erased;
