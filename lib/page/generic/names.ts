/** Wording that looks like who wrote something. */
import { remembered } from './remembered.ts';
import { isWeekday, looksLikeTime } from './times.ts';

const MAIL = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/u;
const PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+|van|von|de|der|den|da|do|dos|di|del|la|le|el|al|bin|ten|ter|y|e)$/u;
/** Words of interfaces that stand alone where a name could. */
const LABELS = new Set(
  'reply replied note internal private customer agent staff member support inbox open closed pending solved send more edit delete forward answer message messages comment comments today yesterday me you subject status priority from to cc bcc tags history conversation re fwd show hide unread new save cancel preview quote report like share draft sent seen delivered all-day attachments details translate download copy react pin bot via antwort antworten notiz intern kunde mitarbeiter heute gestern senden weiterleiten'.split(
    ' ',
  ),
);

/** How letters begin; what stands behind is whom they are written to. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thanks|regards|hallo|guten|liebe[rs]?|sehr|bonjour|bonsoir|cher|chère|hola|buen[oa]s|estimad[oa]|ol[áa]|bom|boa|ciao|gentile|salve|beste|geachte|dzień|cześć)(?![\p{L}])/iu;
/** What stands in an avatar where there is no picture. */
const INITIALS = /^\p{Lu}{1,3}$/u;

/** Whether a text is an avatar's initials: nobody is known by them, and nobody said them. */
export const areInitials = (text: string): boolean => INITIALS.test(text.trim());

/** The mail address in a text, or null. */
export const mailIn = (text: string): string | null => (text.includes('@') ? (MAIL.exec(text)?.[0] ?? null) : null);

/** Whether a text is a person's name (one to five words with capitals) or a mail address, and nothing else. */
export function looksLikeName(text: string): boolean {
  const said = text.trim();
  if (said.length < 2 || said.length > 50 || LABELS.has(said.toLowerCase())) return false;
  if (mailIn(said) === said) return true;
  if (areInitials(said) || GREETING.test(said)) return false;
  const words = said.split(/\s+/u);
  if (words.length > 5 || !words.every((word) => PART.test(word))) return false;
  if (words.every((word) => LABELS.has(word.toLowerCase())) || words.some(isWeekday)) return false;
  return !looksLikeTime(said) && /^[\p{Lu}\p{Lo}]/u.test(said);
}

const WROTE =
  'wrote|writes|replied|said|schrieb|schreibt|a écrit|écrit|escribió|ha scritto|scrive|escreveu|schreef|napisał(?:a|\\(a\\))?';
const STOP = '\\d,;:<>()\\[\\]@|·•–—\\n';

/** Ways to get the name out of a line that says more; the first group is the name. */
export const NAME_PATTERNS: readonly string[] = [
  '^\\s*([^<>]{2,50}?)\\s*$',
  '^\\s*"?([^<>"]{2,50}?)"?\\s*<[^<>\\s]+@',
  `(?:^|,|:\\d\\d)\\s*([^${STOP}]{2,50}?)\\s*(?:<[^<>]*>)?\\s*(?:\\([^()]*\\)\\s*)?(?:${WROTE})(?![\\p{L}])`,
  `^\\s*([^${STOP}]{2,50}?)\\s*(?:[${STOP}]|$)`,
  `(?:^|\\s)(?:from|by|von|de|di|van|od)\\s+(?:\\p{Ll}+\\s+)?([^${STOP}]{2,50}?)\\s*(?:[${STOP}]|$)`,
];

/** What people are counted by is nobody: "Posts: 12", "Beiträge: 340". */
const COUNTED = /^\s*\p{L}[\p{L}\s]*:\s*[\d.,]+\s*$/u;

const compiled = remembered((pattern) => new RegExp(pattern, 'u'));

/** What a pattern of `NAME_PATTERNS` takes from a text, where that is a name. */
export function nameBy(pattern: string, text: string): string | null {
  if (COUNTED.test(text)) return null;
  const found = compiled(pattern).exec(text)?.[1]?.replace(/\s+/gu, ' ').trim();
  return found && looksLikeName(found) ? found : null;
}
