import type { Sentence, Word } from '../text/words.ts';
import { askedFor, wanted } from './asked.ts';
import { towards } from './perspective.ts';

/** A need longer than this is cut where its clause ends. */
const LONGEST = 18;
const STOPS = new Set('because but although since otherwise however or thanks thank'.split(' '));

interface Found {
  text: string;
  weight: number;
}

/** What an opening of a request leaves open: the words after it, and how the need begins. */
interface Opening {
  words: RegExp;
  begins: string;
  weight: number;
}

const I = '(?:i|we)';
const OPENINGS: readonly Opening[] = [
  {
    words:
      /\b(?:can|could|would|will|may) (?:you|someone|somebody|anyone) (?:please |kindly |maybe |at least |just |possibly |also )*(?:tell|let|inform|advise|show|explain to|confirm to|update) (?:me|us)(?: know)? /,
    begins: 'To know ',
    weight: 3,
  },
  {
    words:
      /\b(?:please |kindly )(?:please |kindly |just |can you |could you )*(?:tell|let|inform|advise|show|update) (?:me|us)(?: know)? /,
    begins: 'To know ',
    weight: 3,
  },
  {
    words: new RegExp(
      `\\b${I} (?:just |only |really |simply |would |still |also |urgently |do )*(?:want|need|like|love|wish|prefer) to (?:know|understand|find out|hear) `,
    ),
    begins: 'To know ',
    weight: 3,
  },
  {
    words: new RegExp(
      `\\b${I} (?:just |only |really |simply |would |still |also |urgently |now |do |am )*(?:want|need|demand|require|request|expect|insist on|requesting|demanding|asking for|after|looking for) (?:to (?:request|ask for|get|have|receive) )?(?=(?:a|an|my|our|the|your|some|this|these|full|compensation|help|someone|somebody|answers?|proof|confirmation|two|one|three) |(?:it|this|them) (?:by|before|here|delivered|back) )`,
    ),
    begins: '',
    weight: 3,
  },
  {
    words: new RegExp(
      `\\b${I} (?:would|should) (?:just |really |very much )*(?:like|love|appreciate|prefer|be grateful for|request) (?=(?:a|an|my|our|the|your|some|this|full|compensation|help|someone) )`,
    ),
    begins: '',
    weight: 3,
  },
  {
    words: new RegExp(
      `\\b${I} (?:just |only |really |simply |would |still |also |urgently |now |do )*(?:want|need|like|love|wish|prefer|demand) to (?!say|thank|let|tell|share|commend|add|make sure|inform|believe|point|give)`,
    ),
    begins: 'To ',
    weight: 2.5,
  },
  {
    words: new RegExp(
      `\\b${I} (?:just |only |really |simply |would |still |do )*(?:want|need|like) (?=(?:it|this|that|them|someone|somebody|you|your|these) (?:all )?to )`,
    ),
    begins: 'For ',
    weight: 3,
  },
  {
    words:
      /\b(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please |kindly |maybe |at least |just |possibly |also )*(?!believe|imagine|recommend|not |explain how)/,
    begins: 'For you to ',
    weight: 2.6,
  },
  {
    words:
      /^(?:so |and |also |then |ok |hi |hello )?(?:please|kindly) (?:just |can you |could you |also )*(?!note|be advised|accept|do not|find|see|be aware|hurry|help$)/,
    begins: 'For you to ',
    weight: 2.4,
  },
  {
    words:
      /\b(?:is there (?:a|any) (?:way|chance|possibility)|is it possible|would it be possible) (?:to |for me to |that i can |i can |for us to |we can )/,
    begins: 'To ',
    weight: 2.4,
  },
  {
    words:
      /^(?:so |and |also |then |just |now )*(?=(?:cancel|refund|fix|send|give|call|replace|stop|remove|close|delete|sort|help|change|update|explain|unlock|reset|resend|ship|return|transfer|escalate|resolve|answer) (?:my|me|the|this|it|us|our|these|that|her|his|your|them) )/,
    begins: 'For you to ',
    weight: 2.3,
  },
  { words: new RegExp(`\\bhow (?:do|can|could|should|would) ${I} `), begins: 'To know how to ', weight: 2.4 },
  {
    words: new RegExp(
      `\\b(?:can|could|may) ${I} (?:please |just |still |also |possibly )*(?=(?:get|have|cancel|change|return|exchange|speak|talk|switch|move|update|use|pay|add|upgrade|downgrade|pause|see|book|order|buy|track|transfer|reschedule|swap|keep|download|export|bring|take) )`,
    ),
    begins: 'To ',
    weight: 2.4,
  },
];

const QUESTION =
  /^(?:so |and |but |also |hi |hello |ok |hey |please )*((?:when|where|why|what|how|which|who)(?: (?:much|many|long|often|exactly|on earth|come))?) (is|are|was|were|will|would|can|could|do|does|did|has|have|had|should) (i|we|you|it|they|this|that|he|she|there) (.+)$/;

/** What the customer asks for, in one sentence built from their own words; null where they ask for nothing. */
export function needOf(sentences: readonly Sentence[]): string | null {
  let best: Found | null = null;
  const message = () => sentences.flatMap(({ norms }) => norms).join(' ');
  for (const sentence of sentences) {
    const found = wantedIn(sentence, message) ?? askedIn(sentence);
    if (found && (!best || found.weight >= best.weight)) best = found;
  }
  return best?.text ?? null;
}

/** The need that an opening and the words after it make, null where they name none. */
function needIn(begins: string, rest: string, message: () => string): string | null {
  if (begins === 'For you to ') return askedFor(rest);
  if (begins === 'For ' && rest.startsWith('you to ')) return askedFor(rest.slice('you to '.length));
  return begins === '' ? wanted(rest, message()) : finish(begins + rest);
}

/** What stands before an opening and turns it into something else than a wish. */
const DENIED =
  /\b(?:do|did|does|not|never|why(?: on earth| the hell)?|how|what|who) $|\bnot (?:think|believe|know if|feel like|say)(?: that)? $/;

function wantedIn(sentence: Sentence, message: () => string): Found | null {
  const { line, starts } = lineOf(sentence.words);
  let best: Found | null = null;
  for (const { words, begins, weight } of OPENINGS) {
    if (best && best.weight >= weight) continue;
    const match = words.exec(line);
    if (!match) continue;
    const before = line.slice(Math.max(0, match.index - 30), match.index);
    if (DENIED.test(before)) continue;
    const at = starts.indexOf(match.index + match[0].length);
    const rest = at < 0 ? '' : phrase(sentence.words.slice(at));
    if (rest.split(' ').length < (begins === '' ? 2 : 1) || rest === '') continue;
    const text = needIn(begins, rest, message);
    if (text !== null) best = { text, weight };
  }
  return best;
}

/** What a form of the company's asks stands in the message as typed. */
const OURS =
  /^(?:how did we|what happened|why (?:are|did) you .*\bus$|what (?:would|can|could|should) (?:you|we) .*\bus\b)/;

/** A direct question, as what they want to know. */
function askedIn(sentence: Sentence): Found | null {
  if (!sentence.question || sentence.words.length < 3 || sentence.words.length > LONGEST) return null;
  const { line } = lineOf(sentence.words);
  if (
    /^(?:so |and |but |also |hi |hello |ok |hey |please )*(?:can|could|will|would) (?:you|someone|somebody|anyone) /.test(
      line,
    )
  )
    return null;
  if (OURS.test(line)) return null;
  const match = QUESTION.exec(line);
  if (match) return indirect(match, sentence);
  const place =
    /^(?:so |and |but |also |hi |hello |ok |hey )*(where|what|when|who) (is|are) ((?:my|our|the|your|this|these) .+)$/.exec(
      line,
    );
  if (place) return { text: finish(`To know ${place[1]} ${towards(place[3] as string)} ${place[2]}`), weight: 2 };
  if (
    !/^(?:so |and |also |hi |hello |ok |hey )*(when|where|why|what|how|which|who|is|are|do|does|did|can|will|has|have|am|was|should)\b/.test(
      line,
    )
  )
    return null;
  if (
    /^(?:are|is) (?:you|this|anyone|anybody|there anyone) (?:kidding|serious|joking|a joke|there|even|stupid|for real)/.test(
      line,
    )
  )
    return null;
  return spokenQuestion(sentence);
}

/** "Why was I charged?" as what they want to know. */
function indirect(match: RegExpExecArray, sentence: Sentence): Found | null {
  const [, wh, verb, subject, rest] = match as unknown as [string, string, string, string, string];
  if (verb === 'did') return spokenQuestion(sentence);
  const comes = verb === 'is' && subject === 'it' ? /^that (.+?)(?: and (?:i|we|my)\b.*)?$/.exec(rest)?.[1] : undefined;
  if (comes && wh === 'why') return { text: `Why ${towards(comes)}`, weight: 2 };
  if (subject === 'you' && /^(?:guys|people|kidding|serious)/.test(rest)) return null;
  const helper = verb === 'do' || verb === 'does' ? '' : ` ${verb === 'was' && subject === 'i' ? 'were' : verb}`;
  const said = towards(`${wh} ${subject}${helper} ${verb === 'does' ? rest.replace(/^\w+/, third) : rest}`);
  return { text: finish(`To know ${said}`), weight: 2 };
}

function spokenQuestion(sentence: Sentence): Found {
  const spoken = sentence.words
    .map((word) => word.text)
    .filter((text) => text !== '')
    .join(' ');
  return { text: `An answer to “${spoken.slice(0, 120)}?”`, weight: 1.5 };
}

/** "say" as it follows "it". */
const third = (verb: string) =>
  /(s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s');

/** The sentence in lower case with single spaces, and where each word starts in it. */
function lineOf(words: readonly Word[]): { line: string; starts: number[] } {
  const starts: number[] = [];
  let line = '';
  for (const { norm } of words) {
    starts.push(line.length);
    line += `${norm} `;
  }
  return { line: line.trimEnd(), starts };
}

/** "… and I", or "… M. I": what they want ends before it. */
const beginsAnother = (words: readonly Word[], at: number) => {
  const own = (word: Word | undefined) => word?.norm === 'i' || word?.norm === 'we';
  const before = words[at - 1] as Word;
  return words[at]?.norm === 'and'
    ? own(words[at + 1])
    : own(words[at]) && /\.$/.test(before.text + before.post.trim());
};

/** The words to the end of the clause, seen from outside: "my" becomes "their". */
function phrase(words: readonly Word[]): string {
  const said: string[] = [];
  for (const [at, word] of words.slice(0, LONGEST).entries()) {
    if (said.length > 1 && (STOPS.has(word.norm) || beginsAnother(words, at))) break;
    said.push(word.text === '' || /'/.test(word.text) ? word.norm : word.text);
    if (said.length > 1 && /[,;:(]/.test(word.post)) break;
  }
  return towards(
    said
      .join(' ')
      .replace(/\b(?:please|asap|thanks|now|immediately)$/i, '')
      .trim(),
  );
}

const finish = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
