import { retell } from '../replies/retell.ts';
import { storyOf } from '../replies/story/story.ts';
import type { Customer, Told } from './customer.ts';

/** Words of theirs at most in one recap. */
const MOST = 22;
/** Says that something went wrong: only such news is something to be sorry for. */
const TROUBLE =
  /n['’]t\b|\b(?:not|never|no|nobody|nothing|none|without|still|twice|wrong|late|missing|lost|broken?|damaged|cracked|ruined|torn|ripped|stained|ate|deleted|wiped|gone|off since|down|cold|stuck|stopped|crash\w*|fail\w*|error|leak\w*|came off|fell|hung up|logged you out|laughed|shouted|snapped|rude\w*|ignored|refused|declined|rejected|cancelled|canceled|delayed|overcharged|charged|out of order|empty|expired|instead|waited|waiting|badly|too (?:short|long|small|big|tight|large|late)|in the rain|lied|left (?:you|your|muddy|the|a)|\d+ (?:days|weeks|hours|times))\b/i;
/** Half a thing, or one seen from their side. */
const UNFIT =
  /^\W|^(?:when|he|she|they|his|her|their|that|this|these|those|it|then|another)\b|:|\b(?:i|my|me)\b|^we (?!(?:have |had )?(?:sent|gave|given|charged|billed|delivered|lost|left|cancel+ed|sold|took|taken|shipped|put|deleted|closed|printed|booked)\b)|\byou (?:want|would|could|can)\b|\bif you\b/i;
/** Where a recap begins that can follow "sorry that". */
const CLAUSE =
  /^(?:you|your|our|the|nobody|no one|it|there|half|all|both|every|one|none|some|two|three|four|\p{Ll}+ of)\b/u;

/** How long they have been with us is nothing to be sorry for. */
const LOYAL =
  /\b(?:I|we)(?:['’]ve| have) (?:been|had|used|banked|shopped|bought|paid|stayed)\b[^.!?]{0,60}\b(?:years?|decades?|since (?:19|20)\d\d)\b|\b(?:customer|member|client|subscriber|guest|patient)s? (?:since|for)\b/i;

/** The agent's side would be guessing if it said these as facts. */
const heardOf = (text: string): string => `I'm sorry to hear that ${text.replace(/\. You add that .*$/s, '')}.`;

function sorryFor(text: string): string | null {
  const [first = '', ...rest] = text.split('. ');
  if (!CLAUSE.test(first)) return null;
  return rest.length === 0
    ? `I'm sorry that ${first}.`
    : `${first.charAt(0).toUpperCase()}${first.slice(1)}. ${rest.join('. ')}. I'm sorry.`;
}

/** What an upset customer tells of us is trouble in any words. */
const isFit = ({ text, claim }: { text: string; claim: boolean }, upset: boolean): boolean =>
  (TROUBLE.test(text) || (claim && upset)) && !UNFIT.test(text);

/**
 * What these sentences of theirs tell, said back to them with a sorry; null where nothing in them went wrong, or none of it
 * can be said back safely.
 */
export function recapOf(told: readonly Told[], { reading, upset }: Pick<Customer, 'reading' | 'upset'>): string | null {
  const sentences = told
    .map(({ line, message }) => message.text.slice(line.start, line.end))
    .filter((each) => !LOYAL.test(each) || TROUBLE.test(each));
  const hurts = reading.evidence.filter(({ weight }) => weight > 0).map(({ quote }) => quote.toLowerCase());
  const short = telegramIn(sentences);
  if (short !== null) return `I'm sorry that ${short}.`;
  const troubles = sentences.filter((each) => TROUBLE.test(each));
  const stories = [sentences, troubles].flatMap((each) => [storyOf(each, MOST, hurts), retell(each)]);
  const fit = stories.filter((each) => each !== null && isFit(each, upset));
  const found = fit.find((each) => each !== null && TROUBLE.test(each.text)) ?? fit[0];
  if (!found) return null;
  const text = joinedUp(found.text.replace(STATE, '').replace(ASIDE, ''));
  return found.claim ? heardOf(text) : sorryFor(text);
}

const WITHOUT =
  /^(?:hi|hello|hey)?[ ,]*(?:and )?(still |yet again |again )?no (?!one\b|body\b|way\b|idea\b|problem)([a-z][a-z -]{2,24}?)(?: (?:yet|again|still))?[.!,\s]*$/i;
const NTH =
  /^(?:this is )?(?:the |my )?(second|third|fourth|fifth|sixth|seventh) (day|night|week|month)(?: (?:now|running|in a row))?[.!\s]*$/i;

/** "Still no internet. Third day": you still have no internet for the third day. */
function telegramIn(sentences: readonly string[]): string | null {
  const [, still = '', what] = sentences.map((each) => WITHOUT.exec(each)).find((found) => found !== null) ?? [];
  if (what === undefined) return null;
  const [, nth, unit] = sentences.map((each) => NTH.exec(each)).find((found) => found !== null) ?? [];
  const adverb = still === '' ? '' : 'still ';
  return `you ${adverb}have no ${what.toLowerCase()}${nth ? `, for the ${nth.toLowerCase()} ${unit?.toLowerCase()}` : ''}`;
}

/** What somebody is, told beside what went wrong, is nothing to be sorry for. */
const STATE =
  /^you(?:['’]re| are) (?:pregnant|disabled|blind|deaf|diabetic|ill|retired|elderly|\d+(?: years old)?|an? [\w -]{3,24}) and (?=\w+ )/i;
const ASIDE =
  /, you have (?:a|an|one|two|three|four) (?:[\w-]+ )?(?:baby|babies|child|children|kids?|newborn|toddlers?)(?=,)/;

/** Two sentences with a comma between them get their "and". */
const joinedUp = (text: string): string =>
  / (?:and|but) /.test(text) ? text : text.replace(/, (?=(?:all|the|you|your|our|nobody|it|they|tracking)\b)/, ' and ');
