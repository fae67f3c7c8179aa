/** Texts of other products in our own Liquid. */
import type { Placeholders, Translated } from './types.ts';

/** A text in our words, and what could not be said in them. */
export interface Translation {
  body: string;
  /** As they stood there, each once. */
  untranslated: string[];
  /** How many were translated. */
  known: number;
}

/** Where a finished piece stands while the rest is looked through; letters of no language. */
const OPENS = '\uE100';
const CLOSES = '\uE101';

/** A name that a fill-in may have. */
const fillName = (words: string): string =>
  words
    .replace(/[[\]{}%"'\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim();

/** Words for a quote in Liquid. */
const quoted = (words: string): string => `"${words.replace(/["{}%\n]/g, ' ').trim()}"`;

function written(translated: Translated): string {
  if ('variable' in translated) {
    const { variable, fallback, filters = [] } = translated;
    const all = [...filters, ...(fallback ? [`fallback: ${quoted(fallback)}`] : [])];
    return `{{ ${[variable, ...all].join(' | ')} }}`;
  }
  const name = fillName(translated.ask);
  return name === '' ? '' : `{% fill "${name}" %}`;
}

/** Puts our words for each placeholder; what is left of braces is text, and stays text. */
export function translated(text: string, placeholders: readonly Placeholders[]): Translation {
  const pieces: string[] = [];
  const untranslated = new Set<string>();
  let known = 0;
  const set = (piece: string): string => `${OPENS}${pieces.push(piece) - 1}${CLOSES}`;
  const plain = text.replace(/[\uE000-\uE101]/g, '').replace(/\r\n?/g, '\n');
  const marked = placeholders.reduce((now, { pattern, translate }) => {
    return now.replace(pattern, (...given) => {
      const found = given.slice(
        0,
        given.findIndex((one) => typeof one === 'number'),
      ) as unknown as RegExpExecArray;
      const said = translate(found);
      if ('variable' in said) known += 1;
      const isLost = 'variable' in said ? said.isPart === true : said.ask !== '';
      if (isLost) untranslated.add(found[0]);
      return set(written(said));
    });
  }, plain);
  const safe = marked.replace(/\{(?=[{%\uE100])/g, '{ ');
  const body = safe.replace(/\uE100(\d+)\uE101/g, (_, at: string) => pieces[Number(at)] ?? '');
  return { body: body.replace(/\n{3,}/g, '\n\n').trim(), untranslated: [...untranslated], known };
}
