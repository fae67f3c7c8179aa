import { classOf, isOurPerson, isPlural } from './echo/nouns.ts';
import { softNouns } from './echo.ts';
import type { Filling } from './filling.ts';
import type { Case } from './types.ts';

/** Words that are as often no thing of theirs, or the first half of another. */
const NO_NOUN =
  /^(?:use|part|set|service|return|charge|charges|lock|watch|move|stay|visit|review|complaint|feedback|question|update|form|case|line|cover|class|filter|open|print|prints|present|light|ring|iron|plant|box|code|search|share|post|table|fan|quote|request|stage|power|water|gas|balance|discount|label|handle|strap|off|food-service)s?$/;
const COMPOUND =
  /^\s(?:call|calls|covers?|number|seats?|lines?|shops?|store|company|team|support|service|office|centre|center|department|account|bill|contract|screen|case|store)\b/i;

/** The first noun of the turn that may be a thing of theirs. */
export function nounOf(c: Case): Filling | null {
  const text = c.turn.slice(0, 3000);
  for (const match of text.matchAll(/\p{L}[\p{L}-]{2,23}/gu)) {
    const word = match[0];
    const kind = classOf(word);
    const good = (kind !== undefined && kind !== 'other') || isOurPerson(word);
    if (c.topic === 'delivery' && /^(?:app|site|website|page|tracking|map)$/.test(word)) continue;
    if (c.kind === 'praise' && /\b(?:in|at|on|from|by) (?:the|a|my|our) $/i.test(text.slice(0, match.index))) continue;
    if (!good || word !== word.toLowerCase() || NO_NOUN.test(word)) continue;
    const compound = COMPOUND.exec(text.slice(match.index + word.length))?.[0] ?? '';
    if (compound.trim() === 'number') continue;
    const noun = `${word}${compound}`;
    return { text: noun, plural: isPlural(noun) };
  }
  const soft = softNouns(text).find((word) => !/^(?:details|bank|question)$/.test(word));
  return soft === undefined ? null : { text: soft, plural: isPlural(soft) };
}
