/** The words that open a scope, by kind. Contractions are written out ("don't" is `do not`). */

const set = (text: string) => new Set(text.trim().split(/\s+/));

export const NEGATORS = set(
  'not no never without hardly barely scarcely nobody nothing none neither nor cannot nowhere',
);

/** A negator with this word after it takes nothing back. */
export const NOT_NEGATING = new Set([
  'not only',
  'not just',
  'not least',
  'not to',
  'no wonder',
  'no doubt',
  'no matter',
  'no longer',
  'no idea',
  'no clue',
  'no word',
  'no reply',
  'no response',
  'no refund',
  'no answer',
  'no update',
  'no help',
  'no apology',
  'nothing but',
  'nothing short',
  'no less',
  'no kidding',
]);

/** "never been so angry", "never had such service": not a denial. */
export const COMPARING = set('so such more worse');

/** They carry no meaning a negation could reach, so they do not use up its window. */
export const SMALL = set(
  'a an the very so really that too be been being am is are was were feel feeling felt get getting got any all at my me ' +
    'to have had particularly especially exactly entirely completely totally quite overly remotely even been in of i you it',
);

/** They turn to another thought, so no scope reaches past them. */
export const TURNS = set('but however although though because until unless yet whereas except instead since');

export const CONDITIONS = set('if unless whenever suppose supposing imagine lest provided');
export const FUTURE = set('will would shall might may could going gonna');
export const MODALS = set('would could might should');
/** After "would": a wish that is meant now, or words that no modal weakens. */
export const NOT_WONDERING = set('like not have you appreciate prefer say');
export const WISHES = set('hope hopefully hoping wish wishing trust');

/** People whose feelings are not the customer's own. */
export const OTHERS = set(
  'he she they you husband wife son daughter boss manager client clients customer customers colleague colleagues team ' +
    'mother mum mom dad father friend friends neighbor neighbors neighbour neighbours people guest guests everyone everybody ' +
    'partner kids children grandmother grandma sister brother flatmate roommate girlfriend boyfriend ceo landlord tenant ' +
    'tenants users students teacher staff coworker coworkers law cousin aunt uncle nan gran grandad niece nephew',
);
export const COPULAS = set(
  'is are was were be been got gets get getting felt feels feel seems seemed said says say sounds sounded looked became become ' +
    'will must may might thinks think',
);

export const STRONGER = set(
  'very so really extremely incredibly absolutely totally completely utterly beyond bloody fucking freaking damn super ' +
    'deeply truly seriously insanely ridiculously genuinely thoroughly massively hugely highly terribly awfully immensely ' +
    'unbelievably downright such too most increasingly exceptionally',
);
export const WEAKER = set('slightly somewhat kinda sorta rather mildly bit little fairly partly slight minor tad');

export const PAST = set('was were had been felt used initially originally previously earlier before yesterday');
