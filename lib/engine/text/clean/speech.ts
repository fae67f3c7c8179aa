/** Words of somebody who speaks, and hardly of a name, title or address. */
const PERSON =
  /(?<![\p{L}@.])(i|i'm|i’m|i've|i’ve|me|my|we|us|our|you|your|please|not|don't|don’t|didn't|can't|won't|isn't|is|was|are|still|never|ich|mir|mich|bitte|nicht|je|moi|vous|pas|yo|usted|por favor|eu|não|io|non|ik|niet|jag|inte|jeg|ikke|nie)(?![\p{L}@.])/iu;
/** Words that must be read wherever they stand. */
const ALARM =
  /\b(gas|smoke|fire|flames?|burn(s|t|ed|ing)?|bleed(s|ing)?|blood|kill(ed|ing)?|die|dying|suicid\w*|ambulance|emergency|help me|hurt(s|ing)?|bomb|threat\w*|shock(ed)?|carbon monoxide|allergic|unsafe|danger(ous)?|gaz|incendi[eo]|feuer|brand|sterben|umbringen|suizid|morir|morrer|morire|mourir)\b/i;
const POSTSCRIPT = /^p\.? ?p?\.? ?s\.?\b[.:,;) –-]|^(nachtrag|edit|update)\s?:/i;
/** Two words in lower case and a full stop: no "Sr. Manager, Acme Ltd.". */
const SENTENCE = /(?:^|\s)\p{Ll}+\s(?:.*\s)?\p{Ll}+[^.]?\.["')\]]*$/u;
const CONTACT = /@|https?:|www\.|\+?\d[\d ()/.-]{6,}\d/;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** True for a line that gives a way to reach somebody: mail, site or telephone number. */
export const isContact = (text: string) => CONTACT.test(text);

/** True for a text with a word in it that must be read. */
export const alarms = (text: string) => ALARM.test(text);

/** True for a line in which somebody says something, rather than names themselves. */
export function speaks(text: string): boolean {
  if (text === '') return false;
  if (POSTSCRIPT.test(text) || alarms(text)) return true;
  const count = wordsIn(text);
  if (/[?!？！]["')\]]*$/.test(text) && count > 0) return true;
  if (count >= 3 && PERSON.test(text)) return true;
  return count >= 4 && SENTENCE.test(text) && !isContact(text);
}
