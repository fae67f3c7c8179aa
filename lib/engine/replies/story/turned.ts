import { shift } from '../shift.ts';
import { isAdverb, isTensed } from './verbs.ts';

/** Words after which "you" begins a clause of its own. */
const BEFORE_SUBJECT =
  /^(?:and|but|that|which|who|because|as|when|if|what|why|how|where|while|since|so|until|before|after|than|though|although|or|whether)$/;
/** What follows an object and no subject: "because of you for". */
const AFTER_OBJECT = /^(?:for|to|in|on|at|by|with|about|since|and|or|but|from|of|the|a|an|my|our)$/;
const TAKES_OBJECT = /^(?:to|from|with|for|by|of|at|tell|told|ask|asked|left|paid|gave|give|send|sent)$/;
const BE: Readonly<Record<string, string>> = {
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
};

/** Marks that keep "us" and "we", made from "you", apart from the customer's own while these are turned round. */
const WE = '\u2402';
const US = '\u2403';

/** "Dad has barely stopped" is "your dad" once we say it. */
const BARE_KIN =
  /(?<!\b(?:my|our|his|her|their|your|the|a|late|old) )\b(?:Dad|Mum|Mom|Mam|Grandma|Grandad|Grandpa|Granny|Gran|Nan)\b(?! and Dad)/g;

/** What we did to them is said of them: it tells the same and admits nothing. */
const DONE_TO_THEM =
  /\bwe(?:['’]ve| have| had)? (charged|billed|overcharged|debited|promised|told|sent|sold|booked|quoted|refused|ignored|given|assured) you\b(?! (?:that|back)\b)/g;

/**
 * The clause as the agent says it to the customer: "you sent me the wrong lamp" becomes "we sent you the wrong lamp".
 * `ours` says that it tells of something we did, which nobody has checked.
 */
export function turned(clause: string): { text: string; ours: boolean } {
  let ours = false;
  const words = clause
    .replace(BARE_KIN, (kin) => `my ${kin.toLowerCase()}`)
    .replace(/\bur\b/gi, 'your')
    .replace(/\bu\b/gi, 'you')
    .split(' ');
  const marked = words.map((raw, at) => {
    const key = raw
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/[.,;:!?)]+$/, '');
    if (key === 'your' || key === 'yours') ours = true;
    if (key !== 'you' && BE[key] === undefined) return raw;
    ours = true;
    const tail = /[.,;:!?)]+$/.exec(raw)?.[0] ?? '';
    if (key !== 'you') return `${BE[key]?.replace('we', WE)}${tail}`;
    return (startsClause(words, at) ? WE : US) + tail;
  });
  const text = shift(marked.join(' '))
    .replaceAll(WE, 'we')
    .replaceAll(US, 'us')
    .replace(DONE_TO_THEM, 'you were $1')
    .replace(/^(you\b.*?), was\b/, '$1, were');
  return { text, ours };
}

/** "you sent" and "because you are", but not "from you" and "told you that". */
function startsClause(words: readonly string[], at: number): boolean {
  const next = bare(words[at + 1]);
  const after = isAdverb(next) ? bare(words[at + 2]) : next;
  const before = bare(words[at - 1]);
  const opens = at === 0 || BEFORE_SUBJECT.test(before) || /[,;:]$/.test(words[at - 1] ?? '');
  if (!isTensed(after)) return opens && after !== '' && !AFTER_OBJECT.test(after);
  return opens || !TAKES_OBJECT.test(before);
}

const bare = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\d']/gu, '');
