import { placesOf } from '../../text/match.ts';
import { chainOf, type Node } from '../../text/pattern.ts';
import { waysOf } from '../../text/ways.ts';
import { linesOf } from '../lines.ts';
import type { RuleFault, TeamRule } from './rule.ts';
import { syntaxFault } from './syntax.ts';

/** More ways than this to read a pattern from one word, and it is refused. */
const MOST_WAYS = 500;

const isIn = (chain: Node | null, sentence: string): boolean =>
  linesOf(sentence).some((line) => placesOf(chain, line.sentence).length > 0);

/** What is wrong with a team's rule: its pattern, or an example that it does not keep to. None: it may be used. */
export function faultsOf({ match, matches, misses }: Pick<TeamRule, 'match' | 'matches' | 'misses'>): RuleFault[] {
  const fault = syntaxFault(match);
  if (fault) return [fault];
  const chain = chainOf(match);
  if (waysOf(chain) > MOST_WAYS) return [{ kind: 'slow' }];
  return [
    ...matches.filter((one) => !isIn(chain, one)).map((sentence): RuleFault => ({ kind: 'not_found', sentence })),
    ...misses.filter((one) => isIn(chain, one)).map((sentence): RuleFault => ({ kind: 'found', sentence })),
  ];
}

/** Read once: a draft is reviewed with each key. */
const READ = new Map<string, Node | null>();
const MOST_READ = 1000;

/** The pattern of a rule, ready to be looked for; null where the rule does not hold its own examples, and is not used. */
export function soundChain(rule: TeamRule): Node | null {
  const key = JSON.stringify([rule.match, rule.matches, rule.misses]);
  const known = READ.get(key);
  if (known !== undefined) return known;
  const chain = faultsOf(rule).length === 0 ? chainOf(rule.match) : null;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(key, chain);
  return chain;
}
