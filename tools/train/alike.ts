import { numberOf } from '../../lib/engine/table/lookup.ts';
import { ALIAS, type StoredWord } from '../../lib/engine/table/stored.ts';

/**
 * Words of plain praise and blame that the messages for training seldom hold, so that nothing told training what they say; each is read as the word
 * before its colon, which they do hold.
 */
const ALIKE: Readonly<Record<string, string>> = {
  disgusting: 'inedible yuck gross revolting vile rancid foul stinking',
  rubbish:
    'bland mediocre tasteless lousy shoddy crappy shitty underwhelming lame laughable atrocious abysmal flop dud overrated amateurish forgettable sloppy horrid hideous dismal inferior unimpressive overpriced stale soggy undercooked overcooked watery ripoff worthless tacky lacklustre',
  useless: 'defective unreliable unusable glitchy laggy clunky flimsy incompetence',
  annoying:
    'tedious noisy irritating bulky uncomfortable cramped unbearable scratchy tinny muffled crackling squeaky smelly nagging obnoxious unpleasant annoys',
  boring: 'predictable unfunny pretentious plotless incoherent senseless unconvincing absurd cheesy',
  rude: 'unhelpful unprofessional inattentive dismissive disrespectful disrespect hostile ungrateful rudest',
  ruined: 'ruin ruins ruining shattered',
  furious: 'irate angrier pissed outraged',
  disgraceful: 'inexcusable scandalous outrage',
  moron: 'bastard bastards asshole assholes jerk scumbag scum jackass dumbass prick dickhead',
  angry: 'damnit goddamn spiteful',
  scary: 'terrifying horrifying frightening horrific',
  terrified: 'petrified',
  worried: 'panicked frightened',
  heartbroken: 'heartbreaking heartbreak devastating tragic',
  sad: 'depressing sorrow misery',
  crying: 'sobbing sobbed weeping',
  embarrassing: 'humiliating mortifying',
  lied: 'betrayed betrayal cheat cheated deceived',
  scam: 'fraudulent dishonest greed greedy shady',
  ignored: 'neglected',
  confused: 'bewildered puzzled baffled misunderstood',
  relieved: 'reassured',
  thanks: 'thx',
  haha: 'lmao lmfao hehe giggle giggled chuckle',
  yay: 'woohoo hurrah',
  delicious: 'tasty yummy flavorful flavourful juicy scrumptious mouthwatering',
  lovely: 'cozy cosy charming enjoyable pleasant elegant exquisite prettier prettiest amusing',
  kind: 'courteous attentive welcoming considerate supportive',
  fast: 'reliable durable convenient affordable spacious efficient speedy prompt comfortable comfy stylish generous',
  excellent:
    'flawless flawlessly faultless impeccable superb talented brilliantly wonderfully bargain remarkable satisfying',
  wonderful:
    'memorable unforgettable captivating compelling gripping entertaining witty heartwarming uplifting charismatic sublime imaginative enchanting breathtaking hilarious touching masterful fascinating funniest',
  excited: 'exciting amazed ecstatic',
  favorite: 'favourite',
};

/**
 * The words of a table in alphabetical order, with those of {@link ALIKE} that have no vector of their own, and without those for which their stem
 * stands already.
 */
export function withAlike(words: readonly StoredWord[]): StoredWord[] {
  const own = words.filter(({ kind }) => kind !== ALIAS);
  const numbers = new Map(own.map(({ word }, at) => [word, at + 1]));
  const fixed = new Set(numbers.keys());
  for (const { word, kind, number } of words) if (kind === ALIAS) numbers.set(word, number);
  for (const [known, others] of Object.entries(ALIKE)) {
    const number = numbers.get(known);
    if (number !== undefined) for (const word of others.split(' ')) if (!fixed.has(word)) numbers.set(word, number);
  }
  const aliases = [...numbers].filter(([word]) => !fixed.has(word));
  for (const [word, number] of aliases) {
    numbers.delete(word);
    if (numberOf(word, numbers) !== number) numbers.set(word, number);
  }
  const kept = aliases.flatMap(([word, number]) => (numbers.has(word) ? [{ word, kind: ALIAS, number }] : []));
  return [...own, ...kept].sort((one, other) => (one.word < other.word ? -1 : 1));
}
