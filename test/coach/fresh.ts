import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COACH_RULES, type CoachRule, type Conversation, type Grade } from '../../lib/conversation.ts';
import { parseConversation } from '../../lib/schema/conversation.ts';

/** One draft with the flaws that its writer gave it; none: a reply as a very good agent writes it. */
interface FreshDraft {
  id: string;
  /** As its writer graded it; null where only its flaws were written down. */
  grade: Grade | null;
  flaws: CoachRule[];
  text: string;
}

export interface Fresh {
  conversation: Conversation;
  drafts: FreshDraft[];
}

/** Drafts that may be looked at, and drafts whose faults nobody looks at: only their figures are told. */
const FRESH = { seen: 'hazel', graded: 'willow', unseen: 'larch', good: 'maple' } as const;

const HEAD = /^@ (\w+-\d+) (email|chat|social|phone) (.+)$/;
const DRAFT = /^(?:\+(?: (good))?|- (?:(poor|weak): )?([a-z_, ]+))$/;

/**
 * Drafts written singly, in `fresh/NAME.txt`: `@ id channel customer`, what they wrote, then drafts, each under `+` (nothing to
 * find) or under `-` and its flaws. Where a grade stands it is the writer's: `+ good`, `- weak: …`, `- poor: …`.
 */
export function freshOf(half: keyof typeof FRESH): Fresh[] {
  const path = fileURLToPath(new URL(`fresh/${FRESH[half]}.txt`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split(/\n(?=@ \w+-\d+ )/)
    .map(conversationIn);
}

function conversationIn(block: string): Fresh {
  const [first = '', ...lines] = block.split('\n');
  const [, id = '', channel, name] = HEAD.exec(first) ?? [];
  const parts: { grade: Grade | null; flaws: CoachRule[]; lines: string[] }[] = [{ grade: null, flaws: [], lines: [] }];
  for (const line of lines) {
    const head = DRAFT.exec(line);
    if (head) parts.push({ grade: gradeIn(head), flaws: flawsIn(head[3] ?? ''), lines: [] });
    else parts[parts.length - 1]?.lines.push(line);
  }
  const [message, ...drafts] = parts.map(({ lines, ...part }) => ({ ...part, text: lines.join('\n').trim() }));
  return {
    conversation: parseConversation(
      { id, channel, customer: { name }, messages: [{ author: 'customer', text: message?.text }] },
      id,
      'conversation',
    ),
    drafts: drafts.map((draft, at) => ({ id: `${id}-${at + 1}`, ...draft })),
  };
}

const gradeIn = ([head, good, bad]: RegExpExecArray): Grade | null =>
  head === '+' ? 'excellent' : ((good ?? bad ?? null) as Grade | null);

const flawsIn = (words: string): CoachRule[] =>
  words.split(', ').filter((word): word is CoachRule => (COACH_RULES as readonly string[]).includes(word));
