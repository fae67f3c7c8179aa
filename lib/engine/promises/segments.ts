import { MONTH, WEEKDAY } from './when/numbers.ts';

/** A piece of a sentence that has one subject, with its place in the text. */
export interface Segment {
  text: string;
  start: number;
  /** The word that joins it to what stands before: "and", "if"; empty at the start of a sentence. */
  joint: string;
}

/** One sentence; a question promises nothing. */
export interface Sentence {
  segments: Segment[];
  question: boolean;
}

const SENTENCE =
  /[^.!?;\n]+(?:[.!?](?![\s"”')\]]|$)[^.!?;\n]+|(?<=\b(?:a|p|A|P)\.m)\.(?! +[A-Z])[^.!?;\n]*|(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|St|approx))\.[^.!?;\n]*)*[.!?;]?/g;
const JOINT =
  /(?:,|:|\(|\s[–—-])?\s{0,8}\b(and then|and|but|so that|(?<!\bif )so|then(?= +\w)|which|while|when|whenever|if|unless|because|since|once|as soon as|as long as|in case|assuming|provided|otherwise|although|though|until (?=i\b|we\b|you\b|it\b|the\b))\b\s{0,8}|,\s{1,8}|:\s{1,8}|\s[–—-]{1,3}\s|\(|\)/gi;
/** Joints within a stretch of time or a list of things: "between 9 and 11". */
const NO_JOINT = /\bbetween [^,]{1,12}$/i;

/** Words that somebody else said, and quoted lines, become spaces: offsets stay. */
export function ownWords(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/^[ \t]*>.*$/gm, blank)
    .replace(/"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]/g, blank)
    .replace(/^On [^\n]{4,90} wrote:[\s\S]*$/m, blank);
}

/** The sentences of a text, cut where a new subject may begin. Linear in the text. */
export function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: said, index }) => ({
    segments: cut(said, index),
    question: /\?\s*$/.test(said),
  }));
}

/** Nothing but words of time: they belong to the piece that they stand beside. */
const TIME_WORD = `(?:on|by|at|before|after|from|until|the|of|this|next|in|a|no|not|than|later|latest|sharp|first|thing|or|${WEEKDAY}|${MONTH}|\\d+(?:st|nd|rd|th|[:.]\\d\\d)?|am|pm|a\\.m\\.?|p\\.m\\.?|o['’]clock|noon|midday|midnight|today|tomorrow|tonight|morning|afternoon|evening|lunchtime|end|day|week)`;
const TIME_ONLY = new RegExp(`^(?:${TIME_WORD}[\\s,.!]*){1,12}$`, 'i');

/** "I'll write once it is through, by nine": the time is that of the writing. */
const ONCE = /^(?:once|as soon as|when)$/;
const UNTIL = /^(?:by|before|no later than|not later than|at the latest)\b/i;

function cut(said: string, offset: number): Segment[] {
  return joined(pieces(said, offset), said, offset);
}

/** Words of time alone go with the piece before them, at the start of a sentence with the one after. */
function joined(pieces: readonly Segment[], said: string, offset: number): Segment[] {
  const segments: Segment[] = [];
  const text = (start: number, { start: last, text }: Segment) =>
    said.slice(start - offset, last - offset + text.length);
  for (const piece of pieces) {
    const before = segments[segments.length - 1];
    const belongs = before && (TIME_ONLY.test(before.text) || (TIME_ONLY.test(piece.text) && piece.joint === ','));
    if (!belongs) {
      segments.push(piece);
      continue;
    }
    const main = segments[segments.length - 2];
    const over = main && UNTIL.test(piece.text) && ONCE.test(before.joint);
    if (over) segments.pop();
    const whole = over ? main : before;
    segments[segments.length - 1] = { ...whole, text: text(whole.start, piece) };
  }
  return segments;
}

function pieces(said: string, offset: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let joint = '';
  const add = (to: number) => {
    const raw = said.slice(from, to);
    const text = raw.trim();
    const start = offset + from + (raw.length - raw.trimStart().length);
    if (/[\p{L}\p{N}]/u.test(text)) segments.push({ text, start, joint });
  };
  for (const match of said.matchAll(JOINT)) {
    if (NO_JOINT.test(said.slice(from, match.index))) continue;
    add(match.index);
    if (said.slice(from, match.index).trim() !== '' || joint === '') joint = (match[1] ?? ',').toLowerCase().trim();
    else joint = match[1] === undefined ? joint : match[1].toLowerCase().trim();
    from = match.index + match[0].length;
  }
  add(said.length);
  return segments;
}
