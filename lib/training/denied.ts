/**
 * Whether words are taken back by what stands before them: “there is no driver”, “I cannot send a new one”. A customer
 * who hears that has not been told of a driver.
 */

/** What is no denial, though it begins like one: “at no cost”, “not only”, “I will not rest until”. */
const NO_BUT =
  'cost|costs|charge|delay|extra|further|fee|fees|form|forms|questions?|proof|later|less|more|fewer|problem|problems|worries|doubt|matter|hard|wonder';
const NOT_BUT = 'only|just|forget|hesitate|worry|let|rest|stop|mind|yours|your fault';
const DENIES = new RegExp(
  `(?:\\b(?:not|nothing|nobody|none|cannot|never|unable|neither|nor|cant|dont|wont)\\b|n't)(?!\\s+(?:${NOT_BUT})\\b)|\\b(?:no|without)\\b(?!\\s+(?:${NO_BUT})\\b)|\\b(?:instead of|rather than|in place of)\\b`,
  'gu',
);
/** Where one thought ends and another begins. */
const BREAK =
  /[.!?;:,()–—\n]|\b(?:but|because|until|unless|although|though|however|so that|and (?:i|we|you|he|she|it|they|there|the|a|an|your|our|my|this|then|here))\b/gu;
/** “It should never have reached your father” regrets, and denies nothing. */
const REGRETS = /\bshould(?:n't| not| never) (?:have|be|need)\b/gu;
/** Words between a denial and what it denies: “no” and “without” deny what comes next, “not” the rest of the thought. */
const NEAR = 5;
const FAR = 12;

const after = (text: string, pattern: RegExp): string => {
  let end = 0;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return text.slice(end);
};

/** Whether what follows `before`, in lower case, is denied by it. */
export function isDenied(before: string): boolean {
  const thought = after(before.slice(-200), BREAK).replace(REGRETS, ' ');
  const denials = [...thought.matchAll(DENIES)];
  const last = denials.at(-1);
  if (!last) return false;
  const between = thought.slice(last.index + last[0].length).match(/[\p{L}\p{N}']+/gu) ?? [];
  return between.length <= (/^(?:no|without)$/.test(last[0]) ? NEAR : FAR);
}

/** Whether a phrase is a denial itself and so needs none before it looked at: “not your fault”, “no switch”. */
export const denies = (phrase: string): boolean => phrase.search(DENIES) >= 0;
