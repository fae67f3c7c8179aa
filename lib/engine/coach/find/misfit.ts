import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import type { Line } from '../lines.ts';

/** Words of a letter, and of a chat among friends. */
const STIFF =
  /\b(?:regarding|pursuant|furthermore|therefore|accordingly|aforementioned|utili[sz]e|commence|terminate|ascertain|endeavou?r|hereby|thereafter|whilst|subsequent|prior to|with a view to|trust that|be advised|kindly|herewith|cordially|esteemed)\b/i;
const SLANG =
  /\b(?:hey+|hiya|yo|gonna|wanna|gotta|yeah|yep|nope|mate|guys|pls|thx|lol|haha|kinda|dude|folks|np|ur|u|xx+)\b/i;
const LEAST = 2;
/** A tone is a detail. */
const WEIGHT = 0.25;
/** A page to somebody who sent a line. */
const SHORT = 25;
const LONG = 110;

/** Stiff words to one who chats, slang to one who writes formally. */
export function misfitIn({ customer, draft }: Facts): Found[] {
  const { formality } = customer.case.persona;
  const words = formality === 'casual' ? STIFF : formality === 'formal' ? SLANG : null;
  if (!words) return [];
  const lines = draft.body.filter((line) => words.test(textOf(line, draft.text)));
  const [first] = lines;
  if (!first || lines.length < LEAST) return [];
  const match = words.exec(textOf(first, draft.text));
  const start = first.start + (match?.index ?? 0);
  return [
    {
      ...inDraft(draft, { start, end: start + (match?.[0].length ?? 0) }),
      weight: WEIGHT,
      reason: formality === 'casual' ? TOO_STIFF : TOO_LOOSE,
      instead: null,
    },
  ];
}

const TOO_STIFF = 'They write as one talks, and this is a letter. Use everyday words.';
const TOO_LOOSE = 'They write formally, and this chats. Match their tone.';
const TOO_LONG = 'They sent a line and get a page. Say first what they need, and leave out the rest.';

const textOf = ({ start, end }: Line, text: string) => text.slice(start, end);

/** A page in a chat, to somebody who sent a line. */
export function pageForLine({ customer, draft }: Facts): Found[] {
  const { channel } = customer.conversation;
  if (channel !== 'chat' && channel !== 'social') return [];
  const theirs = customer.told.reduce((sum, { line }) => sum + line.size, 0);
  const first = draft.body[0];
  const last = draft.body[draft.body.length - 1];
  if (!first || !last || theirs > SHORT || draft.size < LONG) return [];
  return [
    { ...inDraft(draft, { start: first.start, end: last.end }), weight: WEIGHT, reason: TOO_LONG, instead: null },
  ];
}
