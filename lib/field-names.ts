/** Whether a label, or a name in markup, means a field that is no message to the customer: a secret, a note, people, a search. */
import * as WORDS from './field-words.ts';

const LONE = /ł|ø|æ|ı|ß/gu;
const AS: Record<string, string> = { ł: 'l', ø: 'o', æ: 'ae', ı: 'i', ß: 'ss' };

/** In lower case and without accents, as the words are kept. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LONE, (letter) => AS[letter] ?? letter)
    .normalize('NFC');

const listed = (words: string) => plain(words).split(' ');
const setOf = (words: string): ReadonlySet<string> => new Set(listed(words).map((word) => word.replace(/-/gu, ' ')));
/** Any of the words, however their parts are joined. */
const anyOf = (words: string) => listed(words).join('|').replace(/-/gu, '[\\W_]*');

const INNOCENT = new RegExp(`(?<!\\p{L})(?:${WORDS.INNOCENT.split(' ').join('|')})(?!\\p{L})`, 'giu');
const SECRET = new RegExp(`${anyOf(WORDS.SECRETS)}|cc-(?:number|csc|exp|name)`, 'u');
const PEOPLE = new RegExp(anyOf(WORDS.PEOPLE), 'u');
const UNSPACED = new RegExp(anyOf(WORDS.UNSPACED_NOTES), 'u');
const REPLIES = new RegExp(plain(WORDS.REPLIES), 'u');
const UNSEEN = new RegExp(plain(WORDS.UNSEEN), 'u');
const [INWARD, NOTED] = [anyOf(WORDS.INWARD), anyOf(WORDS.NOTED)];
/** An inward word and a noted one side by side, as a word or several. */
const JOINED = new RegExp(
  `(?<!\\p{L})(?:(?:${INWARD})[\\W_]*(?:${NOTED})|(?:${NOTED})[\\W_]*(?:${INWARD}))(?!\\p{L})`,
  'u',
);

const SECRET_WORDS = setOf(WORDS.SECRET_WORDS);
const INWARD_WORDS = setOf(WORDS.INWARD);
const NOTED_WORDS = setOf(WORDS.NOTED);
const MEMO = setOf(WORDS.MEMO);
const PEOPLE_WORDS = setOf(WORDS.PEOPLE_WORDS);
const PEOPLE_LABELS = setOf(WORDS.PEOPLE_LABELS);
const SUBJECTS = setOf(WORDS.SUBJECTS);
const SEARCHES = setOf(WORDS.SEARCHES);

/** A name in markup, its parts apart: `#internalNote_2` is "internal note". */
const parted = (name: string) =>
  plain(name.replace(INNOCENT, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const holds = (text: string, among: ReadonlySet<string>) => text.split(' ').some((word) => among.has(word));

/** Whether a name means a field of secrets. */
export const namesSecret = (name: string): boolean => {
  const words = parted(name);
  return SECRET.test(plain(name)) || SECRET.test(words) || holds(words, SECRET_WORDS);
};

/** Whether a name means a note among colleagues, beyond doubt: both kinds of word stand there side by side. */
export const namesInward = (name: string): boolean => {
  const words = parted(name);
  return JOINED.test(words) || UNSPACED.test(words.replace(/ /gu, ''));
};

/** Whether a name may mean a note: one word is enough. */
export const namesNote = (name: string): boolean => {
  const words = parted(name);
  return namesInward(name) || holds(words, MEMO) || holds(words, INWARD_WORDS);
};

/** Whether a name means people to write to, a subject or a search. */
export const namesOther = (name: string): boolean => {
  const words = parted(name);
  return PEOPLE.test(words) || [PEOPLE_WORDS, SUBJECTS, SEARCHES].some((among) => holds(words, among));
};

const TOLD_APART = [WORDS.SECRETS, WORDS.SECRET_WORDS, WORDS.MEMO, WORDS.INWARD, WORDS.PEOPLE].flatMap(listed);
/** Fewer letters stand in any name. */
const LEAST = 3;

/** Whether a part of a name may be one of a secret's, a note's or people's: `asswor`, `nternal`. */
export const mayNameOther = (part: string): boolean => {
  const letters = plain(part).replace(/[^\p{L}]/gu, '');
  return letters.length < LEAST || TOLD_APART.some((word) => word.replace(/-/gu, '').includes(letters));
};

/** Whether a name means the public reply. */
export const namesReply = (name: string): boolean =>
  REPLIES.test(plain(name)) || /public|extern|customer/u.test(plain(name));

/** Whether a name on the field itself leaves no doubt that it is none for an answer: `to` is one, `reply-to-kim` may be. */
export const isOtherByName = (name: string): boolean => {
  const words = parted(name);
  if (words === 'q' || words === 'query' || words === 'reply to') return true;
  if ([PEOPLE_WORDS, SUBJECTS, SEARCHES].some((among) => among.has(words))) return true;
  return PEOPLE.test(words) || namesSecret(name) || namesInward(name);
};

/** Most words of a label that a single word makes a note, or people to write to: "Add a note", "To recipients". */
const [FEW, FEWER] = [3, 2];

/** Whether what people read on a field says that it is a secret, a note, people to write to, a subject or a search. */
export function saysOther(label: string): boolean {
  const said = plain(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = said.split(' ');
  const any = (among: ReadonlySet<string>) => words.some((word) => among.has(word));
  if (PEOPLE_LABELS.has(said) || SUBJECTS.has(said) || SEARCHES.has(words[0] ?? '')) return true;
  if (SECRET.test(said) || UNSEEN.test(said) || UNSPACED.test(said.replace(/ /gu, ''))) return true;
  if (any(INWARD_WORDS) && any(NOTED_WORDS)) return true;
  if (words.length <= FEWER && PEOPLE.test(said)) return true;
  return words.length <= FEW && !REPLIES.test(said) && (any(MEMO) || any(SECRET_WORDS));
}
