/**
 * A text of a ticket on its way to other people: whatever may tell who somebody is waits for a person's answer, and nothing
 * goes on before each has one. In memory only.
 */
import type { Conversation } from '../../conversation.ts';
import { redactions } from '../deidentify.ts';
import { suspectsIn } from './suspects.ts';

/** One text of several that go together. */
export interface Piece {
  id: string;
  text: string;
}

interface Place {
  /** Id of the piece. */
  piece: string;
  /** UTF-16 offsets into its text. */
  start: number;
  end: number;
}

/** Words that may tell who somebody is, wherever they stand. */
export interface Doubt {
  quote: string;
  /** What is put in their place. */
  stands: string;
  /** In the order of the pieces. */
  places: readonly Place[];
  answer: 'open' | 'replaced' | 'kept';
}

const over = (one: Place) => (other: Place) =>
  one.piece === other.piece && other.start < one.end && one.start < other.end;

/** What is asked about: what can be told by its form first, then what only might be; the same words are asked about once. */
export function doubtsIn(pieces: readonly Piece[], conversation: Conversation): Doubt[] {
  const doubts = new Map<string, Doubt & { places: Place[] }>();
  for (const { id: piece, text } of pieces) {
    const certain = redactions(text, conversation);
    const taken = certain.map(({ start, end }): Place => ({ piece, start, end }));
    const likely = suspectsIn(text).filter(({ start, end }) => !taken.some(over({ piece, start, end })));
    for (const { start, end, quote, stands } of [...certain, ...likely].sort((a, b) => a.start - b.start)) {
      const key = quote.toLowerCase();
      const known = doubts.get(key);
      if (known) known.places.push({ piece, start, end });
      else doubts.set(key, { quote, stands, places: [{ piece, start, end }], answer: 'open' });
    }
  }
  return [...doubts.values()];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** With words that a person names: replaced wherever they stand as words of their own and are not replaced already. */
export function doubtsWith(pieces: readonly Piece[], doubts: readonly Doubt[], words: string, stands: string): Doubt[] {
  const wanted = words.trim();
  if (wanted === '') return [...doubts];
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(wanted)}(?![\\p{L}\\d])`, 'giu');
  const replaced = doubts.filter(({ answer }) => answer === 'replaced').flatMap(({ places }) => places);
  const places = pieces
    .flatMap(({ id, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: quote }): Place => {
        return { piece: id, start: index, end: index + quote.length };
      }),
    )
    .filter((place) => !replaced.some(over(place)));
  if (places.length === 0) return [...doubts];
  // What is still open or was kept gives way to a wish said later.
  const rest = doubts.flatMap((doubt): Doubt[] => {
    if (doubt.answer === 'replaced') return [doubt];
    const left = doubt.places.filter((place) => !places.some(over(place)));
    return left.length > 0 ? [{ ...doubt, places: left }] : [];
  });
  return [...rest, { quote: wanted, stands, places, answer: 'replaced' }];
}

/** A stretch of the text as it is shown, with the doubt that it belongs to. */
export interface Shown {
  start: number;
  end: number;
  /** Index of the doubt. */
  doubt: number;
}

/** A piece as it stands now: replaced where a person said so; every doubt's place in it. */
export function asItStands({ id, text }: Piece, doubts: readonly Doubt[]): { text: string; stretches: Shown[] } {
  const places = doubts
    .flatMap(({ places: all, stands, answer, quote }, doubt) =>
      all
        .filter(({ piece }) => piece === id)
        .map((place) => ({ ...place, doubt, says: answer === 'replaced' ? stands : null, quote })),
    )
    .sort((one, other) => one.start - other.start);
  const stretches: Shown[] = [];
  let shown = '';
  let at = 0;
  for (const { start, end, doubt, says } of places) {
    shown += text.slice(at, start);
    const now = says ?? text.slice(start, end);
    stretches.push({ start: shown.length, end: shown.length + now.length, doubt });
    shown += now;
    at = end;
  }
  return { text: shown + text.slice(at), stretches };
}

/** Every piece by id, as confirmed; null while anything is open. */
export function confirmed(pieces: readonly Piece[], doubts: readonly Doubt[]): Record<string, string> | null {
  if (doubts.some(({ answer }) => answer === 'open')) return null;
  return Object.fromEntries(pieces.map((piece) => [piece.id, asItStands(piece, doubts).text]));
}
