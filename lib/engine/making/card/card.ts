import type { CardMaking } from '../../../making.ts';
import type { Gesture } from '../../gestures/types.ts';
import { render } from '../../replies/render.ts';
import type { Case } from '../../replies/types.ts';
import { capital } from '../../replies/words.ts';
import { OCCASIONS } from './occasions.ts';
import { AFTER_ALL, BY_CAUSE, BY_FEELING } from './troubles.ts';

/** Slots with words of theirs that belong on a card: their thing, their day, their years; never a number or a sum. */
const THEIRS = ['goods', 'booking', 'event', 'waiting', 'loyal', 'kin', 'staff'];
const NO_CARD_WORDS = /\d{3,}|[£$€]/;

/** A card for a gesture: whom it is for, what it could say, and words of theirs to say it with. */
export function cardFor({ id }: Pick<Gesture, 'id'>, c: Case): CardMaking {
  const occasion = OCCASIONS[id];
  return {
    kind: 'card',
    name: c.firstName ?? '',
    cover: occasion?.cover ?? (c.feel === 'sadness' ? 'Thinking of you' : 'For you'),
    lines: saidOf(occasion?.lines ?? forTrouble(c), c),
    theirs: [...new Set(THEIRS.flatMap((slot) => render(`x{${slot}}`, c)?.text.slice(1) ?? []))].filter(
      (words) => !NO_CARD_WORDS.test(words),
    ),
    signed: c.agentName ?? '',
  };
}

/** By what went wrong, the first named first; by what they felt; and one that always holds. Grief goes first where there is any. */
function forTrouble({ causes, feel }: Case): string[] {
  const felt = feel === 'neutral' ? undefined : BY_FEELING[feel];
  const caused = causes.slice(0, 2).map((cause) => BY_CAUSE[cause]);
  const known = feel === 'sadness' ? [felt, ...caused] : [...caused, felt];
  return [...known.filter((line) => line !== undefined), AFTER_ALL];
}

const saidOf = (lines: readonly string[], c: Case): string[] =>
  lines.flatMap((line) => {
    const rendered = render(line, c);
    return rendered ? [capital(rendered.text)] : [];
  });
