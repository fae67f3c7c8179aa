import { shift } from '../shift.ts';
import { plain } from '../words.ts';

/** Words that end a noun phrase. */
const ENDS =
  "(?:of|in|on|at|to|from|for|with|without|about|into|over|under|after|before|until|than|is|was|are|were|isn['’]t|wasn['’]t|aren['’]t|has|have|had|hasn['’]t|and|but|or|that|which|who|when|where|while|by|as|if|so|because|since|didn['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t|will|would|could|should|did|does|do|not|i|we|you|it|they|he|she|again|yesterday|today|tomorrow|please)";
const PHRASE = new RegExp(
  `\\b(the|my|our|your|his|her|their|an?|this) ((?:(?!${ENDS}\\b)\\p{Ll}[\\p{Ll}-]{1,17} ){0,2}(?!${ENDS}\\b)\\p{Ll}[\\p{Ll}-]{2,17})(?= ${ENDS}\\b|[.,;:!?)\\n]|$)`,
  'giu',
);
/** What is no thing, or none to say back. */
const NO_THING =
  /\b(?:\w+(?:ing|ed|ly|est)|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|times|moment|thing|things|way|bit|lot|fact|while|rest|same|whole|first|second|third|last|next|other|one|ones|end|start|beginning|people|person|man|woman|mess|joke|disgrace|shame|scam|fault|mistake|reason|case|point|part|side|number|question|answer|problem|issue|matter|name|morning|afternoon|evening|night|weekend|idiot|fool|liar|thief|better|worse|good|bad|new|old|only|very|really|now|online|big|bigger|small|smaller|tight|put|puts|says?|said|sits?|works?|comes?|came|goes|went|gone|got|gets?|keeps?|kept|told|sent|bought|made|took|gave|gives|breaks?|broke|broken|wants?|needs?|makes?|takes?|boyfriend|girlfriend|husband|wife|father|mother|mum|mom|dad|son|daughter|brother|sister|life|home|lady|ladies|gentleman|lads?|guys?|girls?|boys?|kids?|bunch|two|three|four|boss|friends?|neighbours?|colleagues?|subject|line|middle|top|bottom|back|front|door|match|photos?|pictures?|messages?|e-?mails?|letters?|phone|site|website|page|order|customer|caller|number)$/i;
const BAD =
  /\b(?:fuck\w*|shit\w*|damn\w*|bloody|stupid|useless|ridiculous|terrible|awful|pathetic|worst|so-called|late|dead)\b/i;

/** The first thing they name with "the", "my" or "your", said from our side: "the podcast player", "our chatbot". */
export function phraseOf(text: string): string | null {
  for (const [, owner = '', words = ''] of text.slice(0, 2000).matchAll(PHRASE)) {
    if (NO_THING.test(words) || BAD.test(words) || words.length < 4) continue;
    const owned = /^(?:my|our|your)$/i.test(owner) ? owner.toLowerCase() : 'the';
    return shift(plain(`${owned} ${words === words.toUpperCase() ? words.toLowerCase() : words}`));
  }
  return null;
}
