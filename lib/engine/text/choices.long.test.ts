import { describe, expect, it } from 'vitest';
import { allRules } from '../reading/rules.ts';
import { guard } from './guard.ts';
import { buildNet, type Net, sweep } from './net.ts';
import { choicesOf, tokensOf } from './pattern.ts';
import type { Rule } from './rule.ts';
import { sentences } from './words.ts';

/** A choice met this often and never found is dead. */
const OFTEN = 4;
/** Wordings made for each choice of a rule. */
const EACH = 25;
/** Choices from a list that several rules share; the exception of one of them is meant. */
const SHARED = new Set(["idea.you_should_add: let's"]);

let seed = 1;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};

/** Words that a pattern finds, its gaps closed and a filler for what may be any word; notes the choices it took. */
function wording(pattern: string, taken: Set<string>): string[] {
  return tokensOf(pattern).flatMap((token) => {
    const like = token.startsWith('/');
    const bare = like ? token : token.replace(/^\^/, '').replace(/\$$/, '');
    const optional = !like && bare.endsWith('?');
    const core = optional ? bare.slice(0, -1) : bare;
    if (core === '' || /^\.\{/.test(core) || (optional && random(5) < 3)) return [];
    if (core === '.') return ['zzz'];
    if (like) return ['7'];
    if (!core.startsWith('(')) return [core];
    const choices = choicesOf(core.slice(1, -1));
    const choice = choices[random(choices.length)] as string;
    if (!optional) taken.add(choice);
    return wording(choice, taken);
  });
}

const netOf = (id: string, rule: Rule): Net => buildNet([{ id, rules: [rule] }]);
const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);

/** The choices of a rule that its own exception always takes back. */
function dead(id: string, rule: Rule): string[] {
  const { notIf: _, ...open } = rule;
  const [net, without] = [netOf(id, rule), netOf(id, open)];
  const met = new Map<string, number>();
  const found = new Map<string, number>();
  for (let made = rule.match.split('|').length * EACH; made > 0; made--) {
    const taken = new Set<string>();
    const read = sentences(guard(wording(rule.match, taken).join(' ')));
    if (sweep(without, read).length !== 1) continue;
    const kept = sweep(net, read).length;
    for (const choice of taken) {
      add(met, choice, 1);
      add(found, choice, kept);
    }
  }
  return [...met]
    .filter(([choice, times]) => times >= OFTEN && found.get(choice) === 0)
    .map(([choice]) => `${id}.${rule.id}: ${choice}`);
}

describe('no choice of a rule is always taken back by its own exception', () => {
  for (const { id, rules } of allRules) {
    it(id, () => {
      const all = rules.filter(({ notIf }) => notIf !== undefined).flatMap((rule) => dead(id, rule));
      expect(all.filter((each) => !SHARED.has(each))).toEqual([]);
    });
  }
});
