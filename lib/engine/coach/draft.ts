import { clean } from '../text/clean.ts';
import { LIMIT } from '../text/guard.ts';
import { englishPart, languageOf } from '../text/language.ts';
import { type Line, linesOf, placeOf } from './lines.ts';

/** The agent's draft as the coach reads it. */
export interface Draft {
  text: string;
  language: string;
  /** False where there is nothing to review: no words, or another language. */
  read: boolean;
  /** Its sentences without greeting line, history, code and signature. */
  body: Line[];
  /** The words of the greeting: "Hi Lena". */
  greeting: { text: string; start: number; end: number } | null;
  /** Every word of the body, as the phrases meet it. */
  norms: readonly string[];
  /** Words of the body. */
  size: number;
  /** Stretches between quotation marks: somebody else's words. */
  quoted: { start: number; end: number }[];
  /** Gaps that were never filled: "[name]", "{{ticket.id}}". */
  gaps: { text: string; start: number; end: number }[];
}

/** What stands in a draft and is nobody's prose. Each is bounded by its line or by its fence. */
const CODE = /```[^`]*(?:```|$)|`[^`\n]+`/g;
const LOG =
  /^[ \t]*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d[.,]\d|at [\w$.]+\(|Traceback |(?:ERROR|WARN|INFO|DEBUG|FATAL)\b|[\w.]+(?:Error|Exception): |[$>] ?\w+ |\{"|<\w+[ >]).*$/gm;
const QUOTES = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|(?<![\p{L}\d])[‘'][^'’\n]{3,200}[’'](?![\p{L}\d])/gu;
const GAP =
  /\[[A-Za-z][\w ,./'-]{1,40}\]|\{\{[^{}\n]{1,60}\}\}|<(?:name|date|time|order|number|amount)[^<>\n]{0,20}>|_{4,}|X{4,}|\b(?:TBC|TBD|TODO)\b/g;
const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|howdy|hola)(?: there| again| all| team| everyone)?(?: [^ ]+){0,4}$|^(?:mr|mrs|ms|mx|miss|dr|prof|sir|madam)(?: [^ ]+){0,3}$/;

const blank = (text: string, pattern: RegExp) => text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
const rangesOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Reads a draft; never throws, linear in its first {@link LIMIT} characters. */
export function draftOf(text: string): Draft {
  const own = clean(text).text;
  const plain = blank(blank(own.slice(0, LIMIT * 4), CODE), LOG);
  const language = languageOf(plain);
  const english = language === 'und' ? null : englishPart(plain, language);
  const lines = english === null ? [] : chunks(english);
  const greeted = lines[0] && isGreeting(lines[0]) ? lines[0] : null;
  const body = (greeted ? lines.slice(1) : lines).filter((line, at, all) => !isSignOff(line, at, all.length));
  const opening = greeted ?? inlineGreeting(lines[0]);
  return {
    text,
    language,
    read: body.length > 0,
    body,
    norms: body.flatMap(({ sentence }) => sentence.norms),
    greeting: opening && { text: text.slice(opening.start, opening.end), start: opening.start, end: opening.end },
    size: body.reduce((sum, { size }) => sum + size, 0),
    quoted: rangesOf(text, QUOTES),
    gaps: rangesOf(own, GAP),
  };
}

/** The guard reads so many characters at a time; a draft is read on to four times that. */
function chunks(text: string): Line[] {
  if (text.length <= LIMIT) return linesOf(text);
  const lines: Line[] = [];
  for (let at = 0; at < text.length; at += LIMIT) {
    const before = ' '.repeat(at);
    if (at === 0) lines.push(...linesOf(text.slice(0, LIMIT)));
    else lines.push(...linesOf(text.slice(at, at + LIMIT)).map((line) => moved(line, before.length)));
  }
  return lines;
}

function moved(line: Line, by: number): Line {
  const words = line.sentence.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
  return { ...line, sentence: { ...line.sentence, words }, start: line.start + by, end: line.end + by };
}

const SIGN_OFF =
  /^(?:(?:with )?(?:my |our |very )?(?:best|kind|kindest|warm|warmest|many|sincere)? ?(?:regards|wishes|thanks|best|sincerely|respectfully|cheers|yours(?: (?:sincerely|faithfully|truly))?|warmly|gratefully|love|thank you|thanks again|take care|all the best|truly|cordially|hugs|big hugs|xoxo|lots of love|with love))(?: [^ ]+){0,3}$/;

const THANKING = /^(?:(?:with|many|thank|thanks|best|kind|warm|yours) )/;
const endsInComma = ({ sentence: { words } }: Line): boolean => words[words.length - 1]?.post.includes(',') === true;

/** A name alone at the end, or a closing formula. */
function isSignOff(line: Line, at: number, count: number): boolean {
  if (at < count - 4 || at === 0) return false;
  if (SIGN_OFF.test(line.joined) || (THANKING.test(line.joined) && endsInComma(line))) return true;
  return at === count - 1 && line.size <= 3 && /^(?:\p{Lu}[\p{L}.'’-]*,? ?){1,3}(?: ?x+)?$/u.test(lineText(line));
}

const lineText = ({ sentence }: Line) =>
  sentence.words
    .map(({ text }) => text)
    .join(' ')
    .trim();

const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*,? ?){1,2}$/u;

/** A line that only greets: what follows a comma in it is a name ("Hi, Lena"), and no request ("Dear Lena, calm down."). */
function isGreeting(line: Line): boolean {
  const { question, joined, size } = line;
  const { words } = line.sentence;
  if (size <= 2 && endsInComma(line) && NAMES.test(lineText(line))) return true;
  if (question || !GREETING.test(joined)) return false;
  const comma = words.findIndex(({ post }) => post.includes(','));
  return comma < 0 || words.slice(comma + 1).every(({ text }) => text === '' || /^\p{Lu}/u.test(text));
}

/** "Hi Lena, thanks for …" in one sentence. */
function inlineGreeting(line: Line | undefined): { start: number; end: number } | null {
  const found =
    line && /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))(?: [^ ]+){1,4}/.exec(line.joined);
  if (!line || !found) return null;
  const comma = line.sentence.words.findIndex(({ post }) => /[,!:–-]/.test(post));
  if (comma < 0 || comma > 4) return null;
  return placeOf(line, 0, (line.begins[comma] ?? 0) + 1);
}

/** Whether a stretch of the draft lies between quotation marks. */
export const isQuoted = ({ quoted }: Draft, start: number, end: number): boolean =>
  quoted.some((range) => range.start <= start && end <= range.end);
