import { classOf, isPlural, NOT_THINGS, type ThingClass } from './nouns.ts';

/** A thing of theirs, ready to stand in a sentence: "your blue running shoes". */
export interface Thing {
  /** With its new determiner. */
  text: string;
  /** As they wrote it, without determiner. */
  bare: string;
  kind: ThingClass;
  plural: boolean;
  score: number;
}

const DETERMINER = /^(my|our|ur|the|this|that|these|those|your|his|her|their|a|an|another|no|every|each|all)$/i;
/** Words at which a noun phrase has ended for sure. */
const STOP = new Set(
  (
    "the a an is was are were has have had hasnt hasn't isnt isn't wasnt wasn't wont won't will would can cant can't could does doesnt doesn't did didn't didnt " +
    "do dont don't i you we they he she it its it's that which who whom when where why how what if then than and or but so because since as for " +
    'from to of on in at by with without into onto over under about after before until through up down off out again still never always already ' +
    'somebody someone anybody anyone nobody everybody inside outside underneath above below along across together against upstairs downstairs permits allows includes covers requires supports means ' +
    'yet now today yesterday tomorrow not no only also too very really just even keeps keep stopped came arrived broke died went shows says said ' +
    'stays failed fails needs need wanted want got get gets gone goes going be been being should must may might there here my your our their his her ' +
    "me us them him this these those all both please pls plz thx thanks hi hello dear am im i'm ive i've crashed crashes works worked looks looked seems " +
    'started starts happens ordered bought purchased sent received paid shipped delivered made left lost broken missing late damaged wrong ' +
    "within during between against per via around near behind every each any some more most much many doesnt' expired disappeared disappears " +
    'cos cuz bc tho though plus back away once twice always constantly freezes froze leaks leaked smells stinks cracked ripped tore arrives come comes asking saying telling using use used charged ' +
    'cost costs split snapped burst melted shattered jammed stalled slipped keeps kept ends ended closed locked blocked took takes shrunk faded peeled fell fit fits turns turned opens opened loads loading saw seen knew thought told rang drove swore shouted promised emailed called wrote gave given took taken put left sat stood needs falls expires renews ships runs drops covers'
  ).split(' '),
);
/** Nouns that are more likely the verb when a noun stands before them. */
const VERBS = new Set(
  'rings export exports import imports returns orders shows prints charges reviews stops lists saves updates runs loads drops sends looks plays reads sounds leaks flashes blinks throws gives displays makes refuse refuses love loves adore adores hate hates enjoy enjoys want wants whenever locks'.split(
    ' ',
  ),
);
/** Modifiers that carry a feeling or an insult are never repeated. */
const LOADED =
  /^(damn|bloody|fucking|f\S*ing|stupid|useless|crap|crappy|shit|shitty|terrible|awful|horrible|horrid|lousy|rubbish|pathetic|ridiculous|so-called|dreadful|disgusting|goddamn|freaking|frigging|garbage|joke|poor|worst|amazing|lovely|beautiful|gorgeous|great|fantastic|wonderful|awesome|brilliant|perfect|bad|good|nice|whole|entire|same|other|first|last|next|latest|new|old|recent|original|current|previous|supposed|actual|wrong|broken|faulty|damaged|missing|late|defective|cheap|overpriced|torn|cracked|ripped|scratched|leaking|crushed|dirty|soaked|ruined|empty|unpaid)$/i;

/** Things people name without an article at the start of a sentence. */
const BARE =
  /(?:^|[.!?\n,] ?|\b(?:and|but|no|our|hi|hello),? |@\w+ )(internet|wifi|wi-fi|broadband|heating|hot water|website|app|tracking|checkout|dashboard|login|tv|electricity)\b(?! (?:package|licen[cs]e|stand|box|bill|contract|account|provider|number|card))(?! (?:is|was) (?:great|good|fine))/i;

const KIN =
  /^(?:lad|girl|boy|kid|husband|wife|partner|son|daughter|mother|mum|mom|father|dad|grandson|granddaughter|sister|brother|friend|boss|colleague|kids|children|neighbour)s?$/i;
/** "-ing" words that are nouns. */
const GERUND_NOUN =
  /^(?:meeting|training|hearing|building|painting|heating|parking|listing|clothing|wiring|lighting|flooring|bedding|recording|reading|fitting|viewing)$/i;
/** Nouns that say little about which one is meant. */
const GENERIC =
  /^(order|item|product|account|request|question|case|service|email|delivery|return|review|feedback|complaint|code|data|price|credit|page|site|website|update|version|feature|part|set|device|unit|box|letter)s?$/i;
const OWNERS: Readonly<Record<string, number>> = {
  my: 3,
  our: 3,
  his: 2,
  her: 2,
  another: -1,
  no: 0,
  every: 0,
  each: 0,
  all: 0,
};

/** "Bought your kettle": it is theirs now. */
const OWNED = /^(?:bought|purchased|ordered|own|have|using|got|received|installed)$/i;

/** "On the phone", or what something was thrown over: only how and where it happened. */
const isBeside = (before: string, determiner: string, noun: string): boolean =>
  (/^on$/i.test(before) && /^phone$/i.test(noun)) || (/^(?:the|an?)$/.test(determiner) && OVER.test(before));
const OVER = /^(?:over|behind|beside|near|against|underneath|across)$/i;

/** All things in the turn, best first. Linear in the text. */
export function things(turn: string): Thing[] {
  const tokens = [...turn.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&+./-]*|[^\s\p{L}\p{N}]/gu)].map((match) => match[0]);
  const found = new Map<string, Thing>();
  for (let i = 0; i < tokens.length && found.size < 24; i += 1) {
    const determiner = (tokens[i] ?? '').toLowerCase();
    const before = tokens[i - 1] ?? '';
    const owned = determiner === 'your' && OWNED.test(before);
    const begins = DETERMINER.test(determiner) && !isBeside(before, determiner, tokens[i + 1] ?? '');
    const thing = begins ? phraseAt(tokens, i, owned ? 'my' : determiner) : null;
    if (thing !== null) add(found, { ...thing, score: thing.score + (i < 60 ? 1 : 0) });
  }
  addBare(found, turn);
  addOrdered(found, turn);
  addOpening(found, turn);
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function add(found: Map<string, Thing>, thing: Thing): void {
  const key = thing.bare.toLowerCase();
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, thing);
    return;
  }
  known.score += 1;
  if (thing.kind === 'goods') known.kind = 'goods';
  if (thing.text.startsWith('your ') && !known.text.startsWith('our ')) known.text = thing.text;
}

function addBare(found: Map<string, Thing>, turn: string): void {
  const noun = BARE.exec(turn)?.[1];
  if (noun === undefined || [...found.keys()].some((key) => key.includes(noun.toLowerCase()))) return;
  const bare = noun === noun.toUpperCase() ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
  found.set(bare, { text: `the ${bare}`, bare, kind: classOf(bare) ?? 'other', plural: false, score: 3 });
}

/** "Sofa arrived today": a thing that opens a sentence without its article. */
const OPENING =
  /(?:^|[.!?\n]\s*)(\p{L}{3,14}) (?:arrived|came|turned up|broke|stopped|has|have|is|was|isn['’]?t|keeps|still|not|never|won['’]?t|hasn['’]?t|doesn['’]?t)\b/giu;

function addOpening(found: Map<string, Thing>, turn: string): void {
  for (const match of turn.matchAll(OPENING)) {
    const bare = (match[1] ?? '').toLowerCase();
    const kind = classOf(bare);
    if (kind === undefined || NOT_THINGS.has(bare) || found.has(bare)) continue;
    add(found, { text: `the ${bare}`, bare, kind, plural: isPlural(bare), score: GENERIC.test(bare) ? 3 : 5 });
  }
}

/** "I ordered kitchen worktop": what somebody orders is theirs, with or without an article. */
const ORDERED = /\b(?:ordered|bought|purchased|(?:placed|made|put in) an order for)\s+(?=\p{Ll})/giu;

/** Words of software that are things of wood as well: what is ordered is the latter. */
const FURNITURE = /\b(?:table|board|chart|map|plug)s?$/i;

function addOrdered(found: Map<string, Thing>, turn: string): void {
  for (const match of turn.matchAll(ORDERED)) {
    const tokens = turn
      .slice(match.index + match[0].length, match.index + match[0].length + 80)
      .replace(
        /^(?:an?|the|some|my|our|your|these|those|(?:one|two|three|four)(?! (?:day|week|month|year|hour|minute)s?\b)) /i,
        '',
      )
      .split(/(?=[\s,.!?;])\s*/);
    const thing = phraseAt(['my', ...tokens], 0, 'my');
    if (thing !== null && thing.bare.split(' ').length < 4)
      add(found, {
        ...thing,
        kind: thing.kind === 'other' || FURNITURE.test(thing.bare) ? 'goods' : thing.kind,
        score: thing.score + 3,
      });
  }
}

/** The words after a determiner, as far as they can belong to one phrase. */
function wordsAfter(tokens: readonly string[], at: number): string[] {
  const words: string[] = [];
  if (WHEN.test(tokens[at + 1] ?? '')) return words;
  for (let j = at + 1; j < tokens.length && words.length < 5; j += 1) {
    const raw = tokens[j] ?? '';
    const word = raw.replace(/[.'’]+$/, '');
    const known = classOf(words[words.length - 1] ?? '') !== undefined;
    if (endsPhrase(word, words.length) || (known && /(?:ed|ing)$/.test(word) && !GERUND_NOUN.test(word))) break;
    if (/^\d+$/.test(word) && UNIT.test(tokens[j + 1] ?? '')) break;
    words.push(word);
    if (raw !== word) break;
  }
  return words;
}

function endsPhrase(word: string, before: number): boolean {
  if (word === '' || !/[\p{L}\p{N}]/u.test(word) || /['’](s|ve|ll|re|t)$/.test(word)) return true;
  const key = word.toLowerCase().replace('’', "'");
  return STOP.has(key) || (before > 0 && VERBS.has(key));
}

/** Cuts the words back to their noun and says its class; null when no noun is sure. */
function kindOf(words: string[], owned: boolean): ThingClass | null {
  while (words.length > 0) {
    const last = words[words.length - 1] ?? '';
    const kind =
      classOf(last) ?? (/\d/.test(last) && words.length > 1 ? classOf(words[words.length - 2] ?? '') : undefined);
    if (kind !== undefined) return kind;
    if (
      owned &&
      words.length <= 2 &&
      /^\p{L}[\p{L}-]{2,}$/u.test(last) &&
      (!/(ed|ing|ly)$/.test(last) || GERUND_NOUN.test(last))
    )
      return 'other';
    if (!/(?:ed|ing|ly|\d)$/i.test(last) && !(/s$/i.test(last) && !/(?:ss|us)$/i.test(last) && words.length > 1))
      return null;
    words.pop();
  }
  return null;
}

/** What is bought by the set or the pair is named with what it holds. */
const SEVERAL = /^(?:set|pair|box|pack|bag|case|bunch|bottle|tin|jar|packet|roll|crate)$/i;

/** "No complaint" is about none. */
const NOT_MEANT = /^(?:complaints?|claims?|questions?|issues?|feedback)$/i;

/** The words of a phrase, with what a set or a pair holds; the order of the stops is no order. */
function wholeAfter(tokens: readonly string[], at: number, determiner: string): string[] {
  const words = wordsAfter(tokens, at);
  if (determiner === 'no' && NOT_MEANT.test(words[0] ?? '')) return [];
  const of = at + words.length + 1;
  const last = words[words.length - 1] ?? '';
  if (tokens[of] !== 'of') return words;
  if (determiner === 'the' && /^orders?$/i.test(last)) return [];
  const more = SEVERAL.test(last) ? wordsAfter(tokens, of) : [];
  return more.length > 0 && kindOf([...more], false) !== null ? [...words, 'of', ...more] : words;
}

function phraseAt(tokens: readonly string[], at: number, determiner: string): Thing | null {
  const words = wholeAfter(tokens, at, determiner);
  const kind = kindOf(words, determiner === 'my' || determiner === 'our');
  if (kind === null) return null;
  if (words.length > 1 && KIN.test(words[0] ?? '')) return null;
  while (words.length > 1 && LOADED.test(words[0] ?? '')) words.shift();
  const head = words[words.length - 1] ?? '';
  if (NOT_THINGS.has(head.toLowerCase()) || words.some((word) => LOADED.test(word) || word.length > 24)) return null;
  if (words.slice(0, -1).some((word) => /^\d{5,}$/.test(word))) return null;
  const shout = words.join(' ').length > 4 && words.every((word) => /^\p{Lu}{3,}$/u.test(word));
  const bare = words.map((word) => (shout ? word.toLowerCase() : word)).join(' ');
  const worth = Math.min(words.length, 3) + (GENERIC.test(bare) || /^(update|version|upgrade)$/i.test(head) ? -2 : 1);
  return {
    text: `${newDeterminer(determiner)} ${bare}`,
    bare,
    kind,
    plural: isPlural(words[words.indexOf('of') - 1] ?? head),
    score: worth + (OWNERS[determiner] ?? 1) + (kind === 'other' ? -2 : kind === 'paper' ? -1 : 0),
  };
}

/** "This morning one wheel came off": it tells when, and what comes after is another phrase. */
const WHEN = /^(?:morning|afternoon|evening|night|week|weekend|month|year|time|today|yesterday)$/i;

/** "the boots 26 months ago": the number belongs to what follows. */
const UNIT =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|times?|euros?|pounds?|dollars?|people|persons?|of)$/i;

function newDeterminer(determiner: string): string {
  if (determiner === 'my' || determiner === 'our') return 'your';
  if (determiner === 'his' || determiner === 'her' || determiner === 'their') return determiner;
  return determiner === 'your' || determiner === 'ur' ? 'our' : 'the';
}
