/** A sentence that says the same without the words that hurt. */
interface Plainer {
  from: RegExp;
  to: string;
}

const PLAINER: readonly Plainer[] = [
  // What a page says is a fact without the page.
  {
    from: /^(?:it(?:['’]s| is|['’]s all| is all) |this is |that(?:['’]s| is) )?(?:quite |very )?(?:clearly |plainly )?(?:stated|written|set out|explained|mentioned|shown|listed)(?: (?:quite |very )?(?:clearly|plainly))? (?:in|on) (?:the|our|your) [\w &-]{3,40}? that (?=\w+ )/i,
    to: '',
  },
  {
    from: /^(?:our|the|your) [\w &-]{3,40}? (?:very |quite )?(?:clearly |plainly )?(?:states?|says?|shows?|explains?|make it clear|makes it clear)(?: (?:very |quite )?(?:clearly|plainly))? that (?=\w+ )/i,
    to: '',
  },
  {
    from: /^(?:as (?:i|we)(?:['’]ve| have)? (?:already |previously )?(?:said|told you|explained|mentioned|stated|wrote)(?: (?:before|earlier|already|previously|above))?|as (?:already |previously |clearly )?(?:stated|explained|mentioned|said|shown)(?: (?:on|in) (?:our|the) (?!last|previous|earlier|first|prior)[\w -]{3,30}?)?|per)(?: in (?:my|our|the) (?:last|previous|earlier|first|prior) (?:e-?mail|message|reply|mail|letter|answer))?, (?=\w+ )/i,
    to: '',
  },
  { from: /^(?:obviously|clearly|evidently),? (?=(?:the|we|you|i|it|this|that|our|your|they|there|a|an)\b)/i, to: '' },
  { from: /^(?:an?|the|some) (mistake|error)s? (?:was|were|has been|have been|had been) made\b/i, to: 'We made a $1' },
  { from: /^(mistakes|errors) (?:were|have been|had been) made\b/i, to: 'We made $1' },
];

/** What stands before the words of a sentence: its greeting. */
const GREETED = /^(?:(?:hi|hello|hey|dear)(?: [^ ,]+){1,3}, )?/i;

/** The start of this sentence said more plainly; null where there is nothing to take back. */
export function plainerStart(sentence: string): { start: number; end: number; text: string } | null {
  const start = GREETED.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(start);
  const rule = PLAINER.find(({ from }) => from.test(rest));
  const [found = ''] = rule?.from.exec(rest) ?? [];
  if (!rule) return null;
  if (rule.to !== '') return { start, end: start + found.length, text: found.replace(rule.from, rule.to) };
  const next = rest.charAt(found.length);
  return { start, end: start + found.length + 1, text: start === 0 ? next.toUpperCase() : next.toLowerCase() };
}
