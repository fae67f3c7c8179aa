import { causeRules } from '../causes/index.ts';
import { motivatorRules } from '../drivers/motivators/index.ts';
import { feelingRules } from '../feelings/index.ts';
import { signalRules } from '../signals/index.ts';
import { mutes } from '../text/mutes.ts';
import { buildNet, type Net } from '../text/net.ts';
import type { RuleSet } from '../text/rule.ts';

/** Every rule set of the reading, in the order of the contract's words. */
export const allRules: readonly RuleSet[] = [...feelingRules, ...signalRules, ...causeRules, ...motivatorRules, mutes];

let net: Net | null = null;

/** The net of all rules, built at first use. */
export function netOf(): Net {
  net ??= buildNet(allRules);
  return net;
}
