/** Small tools for words: square brackets, capitals, sentences, contractions. */

/** Customer's words as plain data: no brackets or braces that could look like a fill-in, one line, single spaces. */
export function plain(text: string): string {
  return text
    .replace(/[[{<]/g, '(')
    .replace(/[\]}>]/g, ')')
    .replace(/\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** First letter upper case; leaves words such as iPhone and codes alone. */
export function capital(text: string): string {
  const first = text.split(/\s/, 1)[0] ?? '';
  if (/\p{Lu}|\d/u.test(first)) return text;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Sentences of our own prose, which is well punctuated. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A sentence as compared with others: letters and digits only, lower case. */
export function normal(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FULL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b([Ww])on['’]t\b/g, '$1ill not'],
  [/\b([Cc])an['’]t\b/g, '$1annot'],
  [/\b([Ss])han['’]t\b/g, '$1hall not'],
  [/n['’]t\b/g, ' not'],
  [/\b(I)['’]m\b/g, '$1 am'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
  [/['’]re\b/g, ' are'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)['’]d (better|been)\b/g, '$1 had $2'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)['’]d\b/g, '$1 would'],
  [/\b([Ii]t|[Tt]hat|[Ww]hat|[Ww]here|[Tt]here|[Hh]ere)['’]s (been|got|had|gone|come|taken)\b/g, '$1 has $2'],
  [/\b([Ii]t|[Tt]hat|[Ww]hat|[Ww]here|[Tt]here|[Hh]ere)['’]s\b/g, '$1 is'],
];

/** "I'm" to "I am" and so on, for people who write formally. */
export function withoutContractions(text: string): string {
  return FULL_FORMS.reduce((now, [pattern, full]) => now.replace(pattern, full), text);
}

/** Does `text` hold `words` as whole words? */
export function holds(text: string, words: string): boolean {
  if (words === '') return false;
  const at = text.indexOf(words);
  if (at < 0) return false;
  const edge = /[\p{L}\p{N}]/u;
  for (let i = at; i >= 0; i = text.indexOf(words, i + 1)) {
    const before = text[i - 1] ?? ' ';
    const after = text[i + words.length] ?? ' ';
    const startOk = !edge.test(before) || !edge.test(words[0] ?? ' ');
    const endOk = !edge.test(after) || !edge.test(words[words.length - 1] ?? ' ');
    if (startOk && endOk) return true;
  }
  return false;
}
