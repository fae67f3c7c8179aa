import type { Case } from './types.ts';
import type { Voice } from './wishes.ts';
import { capital } from './words.ts';

/** Kinds in which the brand's own greeting, sign-off and emoji would jar. */
const GRAVE: ReadonlySet<string> = new Set(['danger', 'grief']);

/** A wording with the brand's own words; what stands in braces or brackets is never touched. */
export function inVoice(text: string, voice: Voice | undefined): string {
  if (voice === undefined || voice.use.length === 0) return text;
  return text
    .split(/(\{[^{}]*\}|\[[^\]]*\])/)
    .map((piece) => (/^[{[]/.test(piece) ? piece : voice.use.reduce(swapped, piece)))
    .join('');
}

function swapped(text: string, { say, not }: Voice['use'][number]): string {
  if (not.trim() === '') return text;
  const words = not.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(an? )?(${words})(?![\\p{L}\\p{N}])`, 'giu'),
    (_, article: string | undefined, found: string) => {
      const cased = /^\p{Lu}/u.test(found) ? capital(say) : say;
      if (article === undefined) return cased;
      const right = /^[aeio]/i.test(say) ? 'an ' : 'a ';
      return (/^A/.test(article) ? capital(right) : right) + cased;
    },
  );
}

/** Does the text hold a word that the brand never writes? */
export function isAvoided(text: string, voice: Voice | undefined): boolean {
  if (voice === undefined || voice.avoid.length === 0) return false;
  const low = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return voice.avoid.some((word) => word.trim() !== '' && low.includes(` ${word.trim().toLowerCase()} `));
}

/** The brand's greeting, where it has one and the case bears it. */
export function greetingOf(c: Case): string | null {
  const greeting = c.wishes.voice?.greeting?.trim();
  if (!greeting || GRAVE.has(c.kind) || c.greeted !== null) return null;
  if (c.channel !== 'email' && c.channel !== 'chat') return null;
  const name = c.persona.formality === 'formal' ? (c.fullName ?? c.firstName) : c.firstName;
  return name === null ? greeting.replace(/ ?\{name\}/g, '') : greeting.replaceAll('{name}', () => name);
}

/** The brand's sign-off, where it has one and the case bears it. */
export function brandSignOff(c: Case): string | null {
  const end = c.wishes.voice?.signOff?.trim();
  if (!end || GRAVE.has(c.kind)) return null;
  return c.agentName === null
    ? end.replace(/\n?[^\n{]*\{agent\}/g, '').replace(/,\s*$/, '')
    : end.replaceAll('{agent}', () => c.agentName ?? '');
}

/** What ends a glad answer of a brand that uses emoji; otherwise nothing. */
export function emojiFor(c: Case): string {
  const open = c.channel === 'chat' || c.channel === 'social';
  return c.wishes.voice?.emoji === true && open && c.kind === 'praise' && c.persona.formality !== 'formal' ? ' 🙂' : '';
}
