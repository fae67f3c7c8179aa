import type { CoachRule, Conversation, Grade } from '../../lib/conversation.ts';
import { type Facts, factsOf } from '../../lib/engine/coach/facts.ts';
import type { Line } from '../../lib/engine/coach/lines.ts';
import { RULES } from '../../lib/engine/coach/rules/index.ts';
import { spokenIn } from '../../lib/engine/coach/spoken.ts';
import type { Told } from '../../lib/engine/coach/table/outputs.ts';
import { tokensOf } from '../../lib/engine/coach/table/tokens.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
import { suggest } from '../../lib/engine/suggest.ts';
import { freshOf } from '../../test/coach/fresh.ts';
import { gradedOf } from '../../test/coach/graded.ts';
import type { Sentence } from '../../test/coach/sentences.ts';
import { toldOf } from '../../test/coach/told.ts';
import { messagesOf } from '../../test/labelled/labelled.ts';

/** One sentence as the fit of the coach's table sees it. */
export interface Read {
  /** Sentences of a group are learned from together, or not at all. */
  group: string;
  /** The draft that it stands in; null for one that was written alone. */
  draft: string | null;
  pieces: string[];
  /** Rules whose phrases stand in it. */
  hits: ReadonlySet<CoachRule>;
  /** What it does; null for nothing; undefined where only its draft is known. */
  rule: CoachRule | null | undefined;
  /** What it stands in: a draft that is weak or worse, a good one, or nothing: it was written alone, to look like a flaw or like none. */
  from: 'weak' | 'good' | 'alone';
  /** Flaws of its draft, which this sentence may or may not have. */
  not: ReadonlySet<CoachRule>;
}

const NONE: ReadonlySet<CoachRule> = new Set();
const WEAK: ReadonlySet<Grade> = new Set(['poor', 'weak']);
const upset: Conversation = conversationOf(
  'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?',
);

/** What a sentence does, the same for all or told by the sentence. */
type Doing = Read['rule'] | ((line: Line) => Read['rule']);

function readIn(
  facts: Facts,
  { rule, ...rest }: Pick<Read, 'group' | 'draft' | 'not' | 'from'> & { rule: Doing },
): Read[] {
  const spoken = RULES.map((each) => ({ rule: each.id, found: spokenIn(each, facts) }));
  return facts.draft.body.map((line, at) => ({
    ...rest,
    rule: typeof rule === 'function' ? rule(line) : rule,
    pieces: tokensOf(line).map(({ piece }) => piece),
    hits: new Set(spoken.filter(({ found }) => found.some((one) => one.at === at)).map((each) => each.rule)),
  }));
}

/** A sentence that stands alone, said to somebody upset. */
export const readAlone = ({ text, rule }: Sentence): Read[] =>
  readIn(factsOf(upset, text, read(upset)), { group: text, draft: null, rule, not: NONE, from: 'alone' });

/** Which of a draft's sentences has which of its flaws. */
const TOLD_IN = toldOf();
const ruleIn =
  (id: string, text: string) =>
  (line: Line): Told | undefined => {
    const sentence = text.slice(line.start, line.end);
    return TOLD_IN.get(id)?.find(({ begins }) => sentence.startsWith(begins))?.rule;
  };

/** All sentences of the tuning half's drafts. */
export const readTuning = (): Read[] =>
  gradedOf('tuning').flatMap(({ conversation, drafts }) =>
    drafts.flatMap(({ id, text, grade, flaws }) =>
      readIn(factsOf(conversation, text, read(conversation)), {
        group: conversation.id,
        draft: id,
        rule: ruleIn(id, text),
        not: new Set(flaws),
        from: WEAK.has(grade) ? 'weak' : 'good',
      }),
    ),
  );

/** Sentences of fresh drafts that may be looked at: none of those that a very good agent wrote hurts. */
export const readFresh = (): Read[] =>
  [...freshOf('seen'), ...freshOf('graded'), ...freshOf('good')].flatMap(({ conversation, drafts }) =>
    drafts.flatMap(({ id, text, flaws }) =>
      readIn(factsOf(conversation, text, read(conversation)), {
        group: conversation.id,
        draft: id,
        rule: flaws.length > 0 ? ruleIn(id, text) : null,
        not: new Set(flaws),
        from: flaws.length > 0 ? 'weak' : 'good',
      }),
    ),
  );

/** Messages that our own replies are made for. */
const ANSWERED = ['harbour', 'kestrel', 'north'];
const EACH = 25;

/** Sentences of our own replies: none of them hurts. */
export function readReplies(): Read[] {
  const seen = new Set<string>();
  return ANSWERED.flatMap((file) => messagesOf(file).slice(0, EACH)).flatMap(({ text }) => {
    const conversation = conversationOf(text);
    const { reading, replies } = suggest(conversation);
    return replies.flatMap((reply) =>
      readIn(factsOf(conversation, reply.text, reading), {
        group: text,
        draft: reply.text,
        rule: null,
        not: NONE,
        from: 'good',
      }).filter(({ pieces }) => {
        const same = pieces.join(' ');
        if (seen.has(same)) return false;
        seen.add(same);
        return true;
      }),
    );
  });
}
