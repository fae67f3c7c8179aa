import { withoutContractions } from '../replies/words.ts';
import { GAP, withoutGaps } from './gap.ts';
import type { TemplateFillIn, TemplateVoice, Unfilled } from './types.ts';

const MARK = new RegExp(`${GAP.opens}(\\d+)${GAP.closes}`, 'g');

/** One space between words, at most one empty line between paragraphs, nothing at the ends. */
const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What the agent gave, as data; on one line, unless it is a text. */
function answerTo(
  { name, type, default: usual }: TemplateFillIn,
  given: Readonly<Record<string, string>>,
): string | null {
  const said = Object.hasOwn(given, name) ? withoutGaps(given[name] ?? '').trim() : '';
  const answer = said === '' ? usual : said;
  return answer === null || type === 'text' ? answer : answer.replace(/\s+/g, ' ');
}

/** The finished text: gaps answered, or standing in square brackets and listed with their places. */
export function finished(raw: string, gaps: readonly TemplateFillIn[], given: Readonly<Record<string, string>>) {
  const unfilled: Unfilled[] = [];
  const source = tidied(raw);
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const gap = gaps[Number(match[1])];
    if (gap === undefined) continue;
    const { default: _, ...shown } = gap;
    const answer = answerTo(gap, given);
    const start = text.length;
    text += answer ?? `[${gap.name}]`;
    if (answer === null) unfilled.push({ ...shown, start, end: text.length });
  }
  return { text: withoutGaps(text + source.slice(at)), unfilled };
}

const LIQUID = /(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})/;

/** The brand's own words in the template's text, never in what Liquid puts in; line for line. */
export function voiced(body: string, voice: TemplateVoice | undefined): string {
  if (voice === undefined) return body;
  return body
    .split(LIQUID)
    .map((part, at) => (at % 2 === 1 ? part : spoken(part, voice)))
    .join('');
}

function spoken(text: string, { use, formality, emoji }: TemplateVoice): string {
  const worded = use.reduce((now, { say, not }) => swapped(now, not, say), text);
  const plain = emoji ? worded : worded.replace(/ ?\p{Extended_Pictographic}\ufe0f?/gu, '');
  return formality === 'formal' ? withoutContractions(plain) : plain;
}

/** Whole words alone, and a capital where there was one. */
function swapped(text: string, not: string, say: string): string {
  if (not.trim() === '') return text;
  const escaped = not.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), (found) =>
    /^\p{Lu}/u.test(found) ? say.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : say,
  );
}
