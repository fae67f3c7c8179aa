/** Selectors that no adapter from outside may have: what they aim at is never written into, or never read. */

/** The parts of a selector's names as words: `#cardNumber` is `card` and `number`. */
const wordsOf = (css: string) =>
  css
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Secrets, wherever in a selector. */
const SECRET = words('password passwd passwort passcode pwd otp totp cvc cvv csc iban pin secret');
/** What is no public reply: a note, people to write to, a search. */
const NOT_REPLY = words(
  'note notes notiz internal intern private whisper recipient recipients bcc cc to from search query subject card token captcha',
);
const ONE_TIME = /one-?time|cc-(?:number|csc|exp|name)|card-?(?:number|code)/iu;

const hasAny = (css: string, among: ReadonlySet<string>) => wordsOf(css).some((word) => among.has(word));

/** Whether a selector names a field of secrets. */
export const namesSecret = (css: string): boolean => hasAny(css, SECRET) || ONE_TIME.test(css);

/** What stands in the last step, behind all spaces and arrows. */
function lastStep(css: string): string {
  const plain = css.replace(/\[[^\]]*\]/gu, (attribute) => attribute.replace(/[\s>+~]/gu, '_'));
  return plain.split(/[\s>+~]+/u).at(-1) ?? '';
}

/** A name or a place, apart from what any field may have. */
const TELLING = /[#.]|:nth-child|\[(?!contenteditable|role="?textbox)/iu;

/**
 * Whether a selector may name the place of the public reply: one selector, that says by a name or a place which field
 * it means, and no field that is another's.
 */
export function isReplyPlace(css: string): boolean {
  if (css.includes(',') || /:(?:is|where|not|has|matches)\(/iu.test(css) || namesSecret(css)) return false;
  if (hasAny(css, NOT_REPLY) || /^input\b/iu.test(lastStep(css))) return false;
  return TELLING.test(css);
}
