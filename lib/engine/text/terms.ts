import nlp from 'compromise/one';
import { markOf } from './first.ts';

/** What is used of compromise's terms. Those of words met before are shared: nobody changes them. */
export interface Term {
  readonly pre: string;
  /** As written; empty for the second half of a contraction. */
  readonly text: string;
  readonly post: string;
  /** Lower case, contraction written out: the second half of "don't" is `not`. */
  readonly norm: string;
  /** The norm's mark, by which the rules tell quickly what it is not. */
  readonly mark: number;
  /** What it stands for: "broken/torn" is each of its words. */
  readonly alias?: readonly string[];
}

/** A term as compromise makes it. */
interface Made {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  alias?: string[];
}

interface World {
  methods: {
    one: {
      tokenize: {
        splitSentences(text: string, world: World): string[];
        splitTerms(sentence: string, model: World['model']): string[];
      };
    };
  };
  model: { one: { contractions: { word?: string }[]; aliases: object; emoticons: object } };
}

const world = (nlp as unknown as { world(): World }).world();
const { splitSentences, splitTerms } = world.methods.one.tokenize;
const { contractions, aliases, emoticons } = world.model.one;

/** Words that are more than they look: "dunno" is three. */
const SPECIAL = new Set([
  ...contractions.map(({ word }) => word),
  ...Object.keys(aliases),
  ...Object.keys(emoticons).map((face) => face.toLowerCase()),
]);
/** Letters or figures, and a mark behind them. */
const PLAIN = /^([A-Za-z]+|[0-9]+)([.,!?;:]?[ \n]*)$/;
/** What compromise may split or join: dashes, slashes, and marks that stand alone. */
const JOINED = /[-–—/]|(?:^|\s)[^\w\s]+(?=\s|$)/;
const CHUNK = /(?:^\s+)?\S+\s*/g;
/** What these are taken apart into depends on the words after them. */
const LEANS = /'d|^there's/;

/** Chunks that are kept in mind: the words of a language are few. */
const MET = 3000;
const met = new Map<string, readonly Term[]>();
/** Chunks of one text that are split one by one before all of it is split at once. */
const ONE_BY_ONE = 24;

/**
 * The terms of a text, sentence by sentence, as compromise's first tier splits it. Most words are plain or were met before, so compromise is
 * only asked about the rest; what it splits depends on a word alone, but for the few of {@link LEANS}.
 */
export function termsOf(text: string): Term[][] {
  const read: Term[][] = [];
  let asked = 0;
  for (const sentence of splitSentences(text, world)) {
    const terms: Term[] = [];
    for (const chunk of chunksOf(sentence)) {
      let found = met.get(chunk) ?? plainly(chunk);
      if (found === null && asked < ONE_BY_ONE) {
        found = alone(chunk);
        asked += 1;
      }
      if (found === null) return wholly(text);
      if (met.size < MET) met.set(chunk, found);
      for (const term of found) terms.push(term);
    }
    read.push(terms);
  }
  return read;
}

/** The words of a sentence, each with the space and the marks around it. */
const chunksOf = (sentence: string): readonly string[] =>
  JOINED.test(sentence) ? splitTerms(sentence, world.model) : (sentence.match(CHUNK) ?? []);

/** A chunk that is nothing but a word and the mark behind it. */
function plainly(chunk: string): readonly Term[] | null {
  const [, text = '', post = ''] = PLAIN.exec(chunk) ?? [];
  const norm = text.toLowerCase();
  return text === '' || SPECIAL.has(norm) ? null : [{ pre: '', text, post, norm, mark: markOf(norm) }];
}

/** A chunk as compromise splits it, where it does so alone as it does among others. */
function alone(chunk: string): readonly Term[] | null {
  const [terms, ...others] = madeOf(chunk);
  if (!terms || others.length > 0 || terms.some(({ normal }) => LEANS.test(normal))) return null;
  const [first, ...halves] = terms;
  const length = terms.reduce((sum, { pre, text, post }) => sum + pre.length + text.length + post.length, 0);
  return first && length === chunk.length && halves.every(({ text }) => text === '') ? terms.map(termOf) : null;
}

const wholly = (text: string): Term[][] => madeOf(text).map((terms) => terms.map(termOf));
const madeOf = (text: string) => (nlp(text) as unknown as { document: Made[][] }).document;

function termOf({ pre, text, post, normal, implicit, machine, alias }: Made): Term {
  const norm = (implicit || machine || normal).toLowerCase();
  return { pre, text, post, norm, mark: markOf(norm), ...(alias && { alias }) };
}
