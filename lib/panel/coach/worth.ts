/** Which findings are worth saying while a draft grows. */
import { type IgnoredWords, plainWords } from '../../coach.ts';
import type { Finding } from './view.ts';

/** A draft of fewer words has only begun: nobody can say yet what it leaves out, or how short it will be. */
const BEGUN = 12;
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['impatience', 'wall', 'generic_apology']);

const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** By what a finding is known again in the next version of the draft. */
export const keyOf = ({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string => `${rule} ${plainWords(quote)}`;

export function worthSaying(
  findings: readonly Finding[],
  draft: string,
  { once, ignored }: { once: ReadonlySet<string>; ignored: readonly IgnoredWords[] },
): Finding[] {
  const always = new Set(ignored.map(({ rule, words: quote }) => keyOf({ rule, quote })));
  const begun = words(draft) < BEGUN;
  const left = findings.filter((finding, index) => {
    if (begun && (finding.in === 'message' || OF_THE_WHOLE.has(finding.rule))) return false;
    if (once.has(keyOf(finding)) || always.has(keyOf(finding))) return false;
    // The same words of theirs are left open once, whatever is missing about them.
    return finding.in === 'draft' || findings.findIndex(sameQuote(finding)) === index;
  });
  return leading(left);
}

const sameQuote = (one: Finding) => (other: Finding) => other.in === one.in && other.quote === one.quote;

/** The heaviest of what hurts and of what is missing come first: both are seen, whatever is folded away. */
function leading(findings: readonly Finding[]): Finding[] {
  const first = new Set([findings[0], findings.find(({ in: where }) => where !== findings[0]?.in)]);
  return [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
}
