import type { Feeling } from '../../conversation.ts';
import { emoji } from './emoji.ts';

/** A sign other than a word that carries feeling: where it stands and what it says. */
export interface Sign {
  kind: 'emoji' | 'exclamation' | 'questions' | 'capitals';
  /** Null: it strengthens whatever the words say. */
  for: Feeling | null;
  weight: number;
  reason: string;
  start: number;
  end: number;
}

const EMOTICON = />?[:=]['-]?[()/D]|\(:|<3|xD|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*/gu;
const SIGNS = 12;

/** Emoji and emoticons, the same one counted once. */
function faces(text: string): Sign[] {
  const found = new Map<string, Sign>();
  for (const match of text.matchAll(EMOTICON)) {
    const [face] = match;
    if (found.size >= SIGNS) break;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + face.length] ?? ' ';
    const typed = /^[\x20-\x7e]+$/.test(face);
    if (typed && (/[\w/]/.test(before) || /[\w/]/.test(after))) continue;
    const bare = typed ? face : ([...face][0] ?? face);
    const meaning = emoji.get(face) ?? emoji.get(bare);
    if (!meaning || found.has(bare)) continue;
    const [feeling, weight] = meaning;
    const reason = 'A sign for what they feel';
    found.set(bare, {
      kind: 'emoji',
      for: feeling,
      weight,
      reason,
      start: match.index,
      end: match.index + face.length,
    });
  }
  return [...found.values()];
}

/** The longest run of "!" (with "?" among them) and of "?". */
function marks(text: string): Sign[] {
  let shout: Sign | null = null;
  let ask: Sign | null = null;
  for (const match of text.matchAll(/[!?]{2,}/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const size = Math.min(end - start, 5);
    if (match[0].includes('!')) {
      if (shout && shout.end - shout.start >= end - start) continue;
      shout = { kind: 'exclamation', for: null, weight: 0.06 * size, reason: 'Exclamation marks in a row', start, end };
    } else if (!ask || ask.end - ask.start < end - start) {
      const reason = 'Question marks in a row';
      ask = { kind: 'questions', for: 'frustration', weight: 0.1 * size, reason, start, end };
    }
  }
  return [shout, ask]
    .filter((sign) => sign !== null)
    .map((sign) => ({ ...sign, end: Math.min(sign.end, sign.start + 40) }));
}

const WORD = /[\p{L}']{3,}/gu;
/** Capitals that are no raised voice: names of things, and what stands for a word that was blacked out. */
const QUIET =
  /^(X+|FAQ|PDF|USB|SMS|USA|UPS|DHL|VAT|VPN|API|URL|HTML|CSS|SQL|IOS|HDMI|WIFI|SIM|PIN|ATM|GPS|LED|LCD|ASAP|FYI|CEO|EUR|USD|GBP|IBAN|CSV|XML|JSON|SSO|SSL|DNS|CRM|ERP|POS|RMA|SKU|ETA|FEDEX|USPS|AUG|JAN|NHS|IRS|BBC|HMRC|PHP|AWS|MFA|OTP|KYC|SEO|DIY|NYC)$/;

/** A share of capitals that sounds like shouting; quotes the longest run of such words. */
function capitals(text: string): Sign[] {
  let letters = 0;
  let shouted = 0;
  let run: { start: number; end: number; words: number } | null = null;
  let best: { start: number; end: number; words: number } | null = null;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    letters += word.length;
    const loud = word === word.toUpperCase() && word !== word.toLowerCase() && !QUIET.test(word);
    if (!loud) {
      if (word.length > 3) run = null;
      continue;
    }
    shouted += word.length;
    const end = match.index + word.length;
    run = run ? { start: run.start, end, words: run.words + 1 } : { start: match.index, end, words: 1 };
    if (!best || run.words > best.words) best = run;
  }
  if (!best || shouted < 12 || best.words < 3) return [];
  const share = shouted / Math.max(letters, 1);
  const end = Math.min(best.end, best.start + 80);
  return [
    {
      kind: 'capitals',
      for: null,
      weight: Math.min(0.35, 0.15 + 0.3 * share),
      reason: 'Written in capitals',
      start: best.start,
      end,
    },
  ];
}

/** All signs of a text in which set-aside parts are already blank. Offsets are the text's own. */
export function signsOf(text: string): Sign[] {
  return [...faces(text), ...marks(text), ...capitals(text)];
}
