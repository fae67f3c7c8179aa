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

/** What the draft asks for, or tells them to try, although they have told it. */
export function askedAgain({ customer, draft }: Facts): Found[] {
  const theirs = customer.conversation.messages
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => text)
    .join('\n');
  for (const line of draft.body) {
    if (!line.question && !says(line, WANTS)) continue;
    const detail = DETAILS.find(({ asks }) => says(line, asks));
    if (detail?.given.test(theirs) || isTried(line, theirs))
      return [{ ...inDraft(draft, line), weight: WEIGHT, reason: REASON, instead: null }];
  }
  return [];
}

/** One thing asked twice is a slip; towards somebody in full heat it is more. */
const WEIGHT = 0.18;
const REASON = 'They have told you this. Take it from their message instead of asking again.';

function isTried(line: Line, theirs: string): boolean {
  if (!says(line, TRIED)) return false;
  const about = stemsOf(line.sentence.norms);
  const done = [...theirs.matchAll(HAVE_TRIED)].flatMap(([text]) => [
    ...stemsOf(text.toLowerCase().split(/[^\p{L}]+/u)),
  ]);
  return done.filter((stem) => about.has(stem)).length > 1;
}
