/** Selectors that no adapter from outside may have: what they aim at is never written into, or never read. */
import {
  mayNameOther,
  namesInward,
  namesNote,
  namesOther,
  namesReply,
  namesSecret as namesSecretBy,
  saysOther,
} from '../field-names.ts';
import { type Aim, aimOf } from './aim.ts';

/** What no field for an answer is called, in forms of all kinds. */
const ELSE = /(?<!\p{L})(?:query|card|token|captcha)(?!\p{L})/iu;

/** Whether what a selector aims at fits; what is no selector does not. */
const aims = (css: string, fits: (aim: Aim) => boolean): boolean => {
  const aim = aimOf(css);
  return aim !== null && fits(aim);
};

const isSaid = ({ labels }: Aim): boolean => labels.some((label) => saysOther(label));

/** Whether a selector names a field of secrets, be it to leave it out: nobody needs to. */
export const namesSecret = (css: string): boolean =>
  namesSecretBy(css) || aims(css, ({ said, left }) => namesSecretBy(`${said} ${left}`));

/** Whether a selector names a place where notes are written: it may be no scope, and no condition of the public reply. */
export const namesNotePlace = (css: string): boolean => aims(css, (aim) => namesInward(aim.said) || isSaid(aim));

/** Whether a selector leads into a frame that is another's: of a note, people, a search. */
export const namesOtherFrame = (css: string): boolean =>
  aims(css, (aim) => namesNote(aim.said) || namesOther(aim.said) || isSaid(aim));

/** Whether a selector may say what is around the public reply, or in which state of the page it counts. */
export const isAroundReply = (css: string): boolean =>
  aims(
    css,
    (aim) =>
      !namesNote(aim.said) && !isSaid(aim) && !aim.parts.some((part) => mayNameOther(part)) && !namesReply(aim.left),
  );

/** Whether a selector may be the place of a product's public reply: each of its choices, taken by what is meant. */
export const isProductReplyPlace = (css: string): boolean =>
  isAroundReply(css) &&
  aims(css, (aim) => {
    if (namesSecretBy(aim.said) || ELSE.test(aim.said) || namesOther(aim.said)) return false;
    return aim.isTelling && !aim.tags.has('input');
  });

/**
 * Whether a selector may name the place of the public reply on a site that somebody has taught: one selector, that says by
 * a name or a place which field it means, and no field that is another's.
 */
export const isReplyPlace = (css: string): boolean =>
  !css.includes(',') && !/:(?:is|where|not|has|matches)\(/iu.test(css) && isProductReplyPlace(css);
