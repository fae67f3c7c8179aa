import type { EndingKind, Reaction, Scenario } from '../scenario.ts';
import { whyFor } from './why.ts';

/** As many as a scenario may have, and as many as anybody reads. */
export const MOST_TURNS = 20;
/** Where those go that led to a turn which is gone. */
const INSTEAD: EndingKind = 'settled';

/** A name that no other turn has. */
function nameFor(turns: Scenario['turns']): string {
  let at = Object.keys(turns).length;
  while (`turn-${at}` in turns) at += 1;
  return `turn-${at}`;
}

/** The turns with one more, which nothing leads to yet: one reaction to a good reply, and one to whatever is left. */
export function withTurn(turns: Scenario['turns']): { turns: Scenario['turns']; name: string } {
  const name = nameFor(turns);
  const reactions: Reaction[] = [
    {
      when: { grade: { least: 'good' } },
      says: '',
      feels: { feeling: 'relief', level: 1 },
      why: whyFor('good'),
      ends: 'settled',
    },
    { says: '', feels: { feeling: 'anger', level: 2 }, why: whyFor('else'), ends: 'lost' },
  ];
  return { turns: { ...turns, [name]: { reactions } }, name };
}

function towardsNowhere(reaction: Reaction, gone: string): Reaction {
  if (reaction.to !== gone) return reaction;
  const { to: _to, model: _model, ...rest } = reaction;
  return { ...rest, ends: INSTEAD };
}

/** The turns without one; what led to it ends the talk as settled. */
export const withoutTurn = (turns: Scenario['turns'], gone: string): Scenario['turns'] =>
  Object.fromEntries(
    Object.entries(turns)
      .filter(([name]) => name !== gone)
      .map(([name, turn]) => [name, { ...turn, reactions: turn.reactions.map((one) => towardsNowhere(one, gone)) }]),
  );
