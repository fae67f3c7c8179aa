/** Words that carry nothing of the matter by themselves. */
const EMPTY = new Set(
  'a about above after again all already also always am an and any anyone anything are as ask at away back be because been before being best both but by can cannot come comes could day days dear did do does doing done each either else email even ever every for from get gets getting go goes going good got had has have having he hello help her here hi him his how however i if in into is it its just keep know last least less let like lot made make many may me mean message might mine more most much must my need never new next no not nothing now of off ok okay old on once one only onto or other our out over own per please put quite rather really reply right said same say see seem she should since so some someone something still such sure take tell than thank thanks that the their them then there these they thing things think this those though through time to today too took try two under until up us use very want was way we well went were what when where which while who why will with without wont word words work would write wrote yes yet you your yours regards sincerely kind tomorrow yesterday'.split(
    ' ',
  ),
);

/** The stem of a word, roughly: enough to know "cancelled" for "cancel". */
export function stemOf(word: string): string {
  let stem = word.replace(/['’]s$/, '').replace(/^[#£$€(]+|[.,;:!?)]+$/g, '');
  if (/\d/.test(stem)) return stem.replace(/[^\da-z.]/g, '');
  if (stem.length > 5) stem = stem.replace(/(?:ations?|ments?|ings?|ers?|ies|ied|ed|es|ly|al)$/, '');
  else if (stem.length > 3) stem = stem.replace(/(?:ed|s)$/, '');
  return stem.length > 3 ? stem.replace(/(.)\1$/, '$1').replace(/[ey]$/, '') : stem;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The stems of the words that carry the matter; worked out once for the same words. */
export function stemsOf(norms: readonly string[]): ReadonlySet<string> {
  const kept = known.get(norms);
  if (kept) return kept;
  const stems = stemsIn(norms);
  known.set(norms, stems);
  return stems;
}

function stemsIn(norms: readonly string[]): Set<string> {
  const stems = new Set<string>();
  for (const norm of norms) {
    for (const part of norm.split(/[-/]/)) {
      if (part.length < 2 || EMPTY.has(part) || !/[\p{L}\p{N}]/u.test(part)) continue;
      const stem = stemOf(part);
      if (stem.length > 1) stems.add(stem);
    }
  }
  return stems;
}

/** How many of these stems the words hold. */
export function shared(norms: readonly string[], stems: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of stemsOf(norms)) if (stems.has(stem)) count += 1;
  return count;
}
