/** Sentences on their way into the form of a new phrase rule: the page for training leads there, the studio opens it. */

export interface RuleExample {
  /** Sentences that the rule should find, and such as it should leave alone. */
  matches: string[];
  misses: string[];
}

const NEW = 'new?';
/** More than a form shows, nor longer than a rule may hold. */
const MOST = 5;
const LONGEST = 300;

/** Where the studio opens a new rule with these sentences in it. */
export function addressOfRule({ matches, misses }: RuleExample): string {
  const given = new URLSearchParams([
    ...matches.map((one) => ['matches', one] as [string, string]),
    ...misses.map((one) => ['misses', one] as [string, string]),
  ]);
  return `/options.html#rules/${encodeURIComponent(`${NEW}${given}`)}`;
}

/** The sentences in a place of the studio's section for rules; null where it names none. */
export function exampleAt(at: string): RuleExample | null {
  if (!at.startsWith(NEW)) return null;
  const given = new URLSearchParams(at.slice(NEW.length));
  const sentences = (name: string) =>
    given
      .getAll(name)
      .map((one) => one.trim().slice(0, LONGEST))
      .filter((one) => one !== '')
      .slice(0, MOST);
  return { matches: sentences('matches'), misses: sentences('misses') };
}
