import type { Move } from '../../conversation.ts';
import { actOptions } from './asks.ts';
import type { Case, Wording } from './types.ts';
import { ALSO, DETAILS, ECHO, LIMIT, NAMED, NOW, WANTED, wordingsOf } from './wordings/index.ts';

/** What may stand for a move in a reply of this approach. */
export function optionsFor(move: Move, c: Case, role: string): readonly Wording[] {
  const all = wordingsOf(move);
  if (move === 'own' && c.overlays.has('abuse'))
    return all.filter((wording) => wording.when.overlay?.includes('abuse'));
  return move === 'act' && role === 'ask' ? actOptions(all, c) : all;
}

/** What may stand in the place of a wording: its own family, where it belongs to one, else its move's. */
export function othersOf(id: string, move: Move, c: Case, role: string): readonly Wording[] {
  const family = [ALSO, DETAILS, ECHO, LIMIT, NAMED, NOW, WANTED].find((each) =>
    each.some((wording) => wording.id === id),
  );
  return family ?? optionsFor(move, c, role);
}

const BY_ID = new Map<string, Wording>();

/** The wording of an id; undefined for greetings and sign-offs made by a brand. */
export function wordingOf(id: string): Wording | undefined {
  if (BY_ID.size === 0) {
    for (const move of [
      'greet',
      'acknowledge',
      'own',
      'explain',
      'act',
      'personal_touch',
      'next_step',
      'close',
    ] as const)
      for (const wording of wordingsOf(move)) BY_ID.set(wording.id, wording);
    for (const wording of [...ALSO, ...DETAILS, ...ECHO, ...LIMIT, ...NAMED, ...NOW, ...WANTED])
      BY_ID.set(wording.id, wording);
  }
  return BY_ID.get(id);
}
