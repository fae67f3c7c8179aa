/** The phrase rules of a pack, each held to what the editor holds it to. */
import type { RuleFault } from '../../engine/coach/team/rule.ts';
import type { PhraseRule } from '../../shared.ts';

/** A rule that nobody could have kept in the editor; it is in the pack, and is not used. */
export interface FaultyRule {
  id: string;
  name: string;
  faults: readonly RuleFault[];
}

/** @param text of a pack that was read and found right */
export async function checkRules(
  text: string,
  check: (rule: PhraseRule) => Promise<readonly RuleFault[]>,
): Promise<FaultyRule[]> {
  const { rules = [] } = JSON.parse(text.replace(/^\uFEFF/, '')) as { rules?: (PhraseRule & { id: string })[] };
  const faulty: FaultyRule[] = [];
  for (const { id, ...rule } of rules) {
    const faults = await check(rule);
    if (faults.length > 0) faulty.push({ id, name: rule.name, faults });
  }
  return faulty;
}
