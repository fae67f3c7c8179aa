import { plain } from './words.ts';

const COMPANY =
  /\b(llp|dept|department|claims|ltd|limited|llc|inc|gmbh|ag|plc|corp|co|company|group|holdings?|bv|sarl|srl|oy|ab|as|aps|team|support|accounts?|office|admin|info|sales|service|services|shop|store|solutions|systems|consulting|partners|customer|guest|visitor|user|unknown|anonymous|test)\b/i;
const TITLE =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|lady|lord|dame|rev|reverend|sister|brother|father|mother|rabbi|imam|pastor|captain|major|colonel|judge|herr|frau|m|mme|dhr|mevr)\.?$/i;
/** Titles that stand before the first name and stay with it. */
const CALLED_BY = /^(?:sister|brother|father|mother|rabbi|imam|pastor|dame|sir|reverend|rev)\.?$/i;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;

export interface NameForms {
  /** What to greet with when first names are natural; null when in doubt. */
  first: string | null;
  /** With the title the customer gave, if any; null when in doubt. */
  full: string | null;
}

/**
 * What a customer may be called. E-mail addresses, companies, template syntax and handles that are no name give nulls,
 * so that the greeting stays neutral. Titles are used only as the customer gives them, never guessed.
 */
export function nameForms(raw: string | null | undefined): NameForms {
  const none: NameForms = { first: null, full: null };
  if (typeof raw !== 'string' || raw.length > 80 || /[{}%<>@\d_/\\|=$]|https?:/.test(raw)) return none;
  const bare = plain(raw.replace(/[([][^)\]]*[)\]]/g, ' '))
    .replace(/["“”()]/g, '')
    .trim();
  const ordered = bare.includes(',') ? bare.split(',').reverse().join(' ').trim() : bare;
  if (ordered === '' || COMPANY.test(ordered) || ordered.includes('&')) return none;
  const parts = ordered.split(/\s+/);
  if (parts.length > 5 || !parts.every((part) => WORD.test(part))) return none;
  const title = TITLE.test(parts[0] ?? '') && parts.length > 1 ? parts.shift() : undefined;
  const cased = parts.map(tidyCase);
  const first = cased[0] ?? '';
  if (first.replace(/\P{L}/gu, '').length < 2 && /^\p{Script=Latin}+$/u.test(first.replace(/\P{L}/gu, ''))) {
    return { first: null, full: cased.length > 1 ? cased.join(' ') : null };
  }
  if (title !== undefined) {
    const full = `${tidyCase(title)} ${cased.join(' ')}`;
    return { first: cased.length > 1 && !CALLED_BY.test(title) ? first : full, full };
  }
  return { first, full: cased.join(' ') };
}

function tidyCase(part: string): string {
  if (/^(?:von|van|vom|zu|zum|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn)$/.test(part)) return part;
  const lower = part === part.toLowerCase();
  const upper = part === part.toUpperCase() && part.length > 2;
  if (!lower && !upper) return part;
  return part
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The agent's name for the sign-off: as the helpdesk shows it, if it looks like a name at all. */
export function agentSignature(raw: string | null | undefined): string | null {
  const forms = nameForms(raw);
  return forms.full;
}

/** A public handle such as `@maya_k`, to greet with on social media. */
export function handleOf(raw: string | null | undefined): string | null {
  const found = typeof raw === 'string' ? /^@[A-Za-z0-9_.]{2,30}$/.exec(raw.trim()) : null;
  return found === null ? null : found[0];
}
