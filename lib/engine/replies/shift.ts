/** Turning a customer's clause round, so that it can be said to them: "my order" becomes "your order". */

const SWAP: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  im: "you're",
  ive: "you've",
  your: 'our',
  yours: 'ours',
};

const APOSTROPHE: Readonly<Record<string, string>> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  werent: "weren't",
  cant: "can't",
  couldnt: "couldn't",
  wont: "won't",
  wouldnt: "wouldn't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  shouldnt: "shouldn't",
  thats: "that's",
  theyre: "they're",
  youre: "you're",
  weve: "we've",
  theres: "there's",
  recieved: 'received',
  recieve: 'receive',
  tommorow: 'tomorrow',
  tomorow: 'tomorrow',
  tommorrow: 'tomorrow',
  definately: 'definitely',
  payed: 'paid',
  wich: 'which',
  becuase: 'because',
  untill: 'until',
  alot: 'a lot',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  cuz: 'because',
  cos: 'because',
  bc: 'because',
  teh: 'the',
  adress: 'address',
  acount: 'account',
  delievered: 'delivered',
  delivred: 'delivered',
  "it's": "it's",
};

/** Adverbs that may stand between a subject and its verb. */
const BETWEEN = /^(still|also|never|only|already|then|actually|both|now|all|always|just|even|once|recently)$/;

/** The clause seen from the agent's side. Keeps every other word as it was written. */
export function shift(clause: string): string {
  const words = clause
    .replace(/\b(my (?:wife|husband|partner|mother|father|son|daughter|friend|colleague)) and i\b/gi, 'I and $1')
    .split(' ');
  const shouted = isShouted(clause);
  let subject = false;
  const top = SUBJECT.test(keyOf(partsOf(words[0] ?? '').core));
  const out = words.map((raw, i) => {
    const { lead, core, tail } = partsOf(raw);
    const key = keyOf(core);
    const swapped = SWAP[key];
    if (swapped !== undefined) {
      subject = SUBJECT.test(key);
      return lead + swapped + tail;
    }
    const you = subject || (top && /^(and|but)$/i.test(words[i - 1] ?? ''));
    if (!BETWEEN.test(key)) subject = false;
    return lead + (agreed(key, you) ?? APOSTROPHE[key] ?? calm(core, shouted)) + tail;
  });
  return out.join(' ').replace(/\byou and (your \w+) was\b/, 'you and $1 were');
}

const SUBJECT = /^(i|we|i'm|i've|im|ive|we're|we've|i'd|we'd)$/;

function partsOf(raw: string): { lead: string; core: string; tail: string } {
  const [, lead = '', core = '', tail = ''] = /^([("'“‘]*)(.*?)([)"'”’.,;:!?]*)$/s.exec(raw) ?? [];
  return { lead, core, tail };
}

function keyOf(core: string): string {
  return core.toLowerCase().replace(/[’`]/g, "'");
}

/** The verb after "you". */
function agreed(key: string, you: boolean): string | undefined {
  if (key === 'am') return 'are';
  if (!you) return undefined;
  if (key === 'was') return 'were';
  return key === "wasn't" || key === 'wasnt' ? "weren't" : undefined;
}

/** Mostly capitals. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 8 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.6;
}

/** Shouted words are said quietly; codes, names and abbreviations stay. */
function calm(word: string, shouted: boolean): string {
  if (shouted) return /\d/.test(word) ? word : word.toLowerCase();
  return /^(SAME|STILL|NEVER|NOT|AGAIN|TWICE|ALL|NO|ALWAYS|EVERY|SINGLE|NOTHING|NOBODY|THREE|TWO|FOUR|FIVE|SIX|WEEKS?|DAYS?|MONTHS?|HOURS?|YEARS?|TIMES?|WRONG|BROKEN|LATE|AND|THE|BUT|VERY|ANY|ONE|NOW|YET|EVER|MY|FULL|TODAY|YESTERDAY|THIRD|SECOND|FOURTH|NOTHING|HAS|HAVE|WAS|IS|BEFORE|AFTER|TOTAL|ENTIRE|WHOLE)$/.test(
    word,
  )
    ? word.toLowerCase()
    : word;
}
