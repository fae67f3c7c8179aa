import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import type { Line } from '../lines.ts';
import { says } from '../phrase.ts';
import { stemsOf } from '../stems.ts';

/** A detail that is asked for, and how it looks where they have given it. */
interface Detail {
  asks: string;
  given: RegExp;
}

const DETAILS: readonly Detail[] = [
  {
    asks: '(?:order|booking|invoice|reference|confirmation|account|tracking|case|customer|policy) (?:number|id|no|reference|ref|code)',
    given:
      /\b(?:order|booking|invoice|ref(?:erence)?|account|tracking|case|policy|number|no)\b[^.!?\n\d]{0,20}[A-Z]{0,4}-?\d{4,}|#\d{3,}|\b[A-Z]{2,4}-\d{3,}/i,
  },
  { asks: 'e ?-?mail(?: address)? (?:on|of|for|you|is|are|do)|your e ?-?mail', given: /[\w.+-]+@\w[\w-]*(?:\.\w+)?/ },
  {
    asks: '(?:photos?|photographs?|pictures?|images?|screenshots?)',
    given:
      /\b(?:attach\w*|sent|enclosed|here (?:is|are)|below)\b[^.!?\n]{0,40}\b(?:photo|picture|image|screenshot)|\b(?:photo|picture|image|screenshot)\w*[^.!?\n]{0,30}\b(?:attached|below|enclosed|sent)\b/i,
  },
  {
    asks: '(?:which|what) (?:browser|browsers|device|phone|version|system|model|computer)',
    given:
      /\b(?:chrome|firefox|safari|edge|iphone|ipad|android|samsung|pixel|windows \d+|macos|version \d|\d+\.\d+\.\d+)\b/i,
  },
  { asks: '(?:post ?code|zip(?: code)?)', given: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{5}(?:-\d{4})?\b/i },
  {
    asks: '(?:which|what) (?:size|color|colour) (?:did|do|was|were|is|are|have)',
    given: /\b(?:size \w+|in an? \d{1,2}\b|small|medium|large|xl|black|white|blue|navy|red|green|grey|gray)\b/i,
  },
];
const WANTS =
  '(?:please|could you|can you|would you|kindly|need you to|let me have|let us have|provide|confirm|send|share|supply|tell)';
const TRIED =
  '(?:have you|did you|please|could you|can you|try) (?:already |first |also )?@1(?:try|tried|check|checked|clear|cleared|clearing|restart|restarted|restarting|reset|reinstall|reinstalled|log|logged|switch|switched)';
const HAVE_TRIED =
  /\b(?:i|we)(?:['’]ve| have)? (?:already |also |just )?(?:tried|checked|cleared|restarted|reset|reinstalled|tested|switched|logged|did)\b[^.!?\n]*/gi;

/** They have handed it over before: "I have sent the death certificate twice". */
const GIVEN =
  /\b(?:i|we)(?:['’]ve| have| had)? (?:already |also |just |twice |now )*(?:sent|given|gave|told|provided|uploaded|attached|e-?mailed|posted|supplied|shown|showed)\b[^.!?\n]*/gi;
/** What a sentence asks them for. */
const ASKED_FOR =
  /\b(?:send|provide|require|need|attach|upload|supply|share|forward|give|tell|confirm|let (?:me|us) have)\b(?: (?:me|us))?((?: (?!(?:so|to|in|if|and|before|within|at|by|as|or|when|because)\b)[^\s,.;?]+){1,8})/gi;
/** Says how it is wanted, and not what. */
const HOW = /^(?:cop|form|origin|pleas|detail|onc|photo|pictur|scan)/;

/** Whether a sentence of the draft asks for what they have told, sent or tried. */
export function isAskedAgain(line: Line, { customer, draft }: Pick<Facts, 'customer' | 'draft'>): boolean {
  if (!line.question && !says(line, `${WANTS}|(?:we|i) (?:require|need)`)) return false;
  const theirs = customer.conversation.messages
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => text)
    .join('\n');
  const detail = DETAILS.find(({ asks }) => says(line, asks));
  if (says(line, WANTS) || line.question) {
    if (detail?.given.test(theirs) || isTried(line, theirs)) return true;
  }
  const given = stemsAmong([...theirs.matchAll(GIVEN)].map(([text]) => text));
  if (given.size === 0) return false;
  return [...draft.text.slice(line.start, line.end).matchAll(ASKED_FOR)].some(([, what = '']) => {
    const wanted = [...stemsAmong([what])].filter((stem) => !HOW.test(stem));
    return wanted.length > 0 && wanted.every((stem) => given.has(stem));
  });
}

const stemsAmong = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => [...stemsOf(text.toLowerCase().split(/[^\p{L}\d]+/u))]));

/** What the draft asks for, or tells them to try, although they have told it. */
export function askedAgain(facts: Facts): Found[] {
  const line = facts.draft.body.find((each) => isAskedAgain(each, facts));
  return line ? [{ ...inDraft(facts.draft, line), weight: WEIGHT, reason: REASON, instead: null }] : [];
}

/** One thing asked twice is a slip; towards somebody in full heat it is more. */
const WEIGHT = 0.18;
const REASON = 'They have told you this. Take it from their message instead of asking again.';

function isTried(line: Line, theirs: string): boolean {
  if (!says(line, TRIED)) return false;
  const about = stemsOf(line.sentence.norms);
  const done = stemsAmong([...theirs.matchAll(HAVE_TRIED)].map(([text]) => text));
  return [...done].filter((stem) => about.has(stem)).length > 1;
}
