import { expectedReplies } from '../../test/replies/set.ts';
import { type JudgedConversation, judgeAll } from './judge.ts';

/** Twenty that show most: industries, channels, feelings, and the careful paths. */
const SHOWN = [
  'kiln-01',
  'kiln-04',
  'kiln-06',
  'kiln-10',
  'kiln-12',
  'loam-01',
  'loam-05',
  'loam-08',
  'marl-01',
  'marl-05',
  'marl-07',
  'silt-01',
  'silt-03',
  'silt-07',
  'dune-05',
  'dune-04',
  'bog-01',
  'bog-04',
  'fen-04',
  'tarn-01',
];

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const AUTHORS = { customer: 'Customer', agent: 'Agent', note: 'Note' } as const;

/** docs/suggestions.md: conversations of our own and what is suggested for them, word for word. */
export function suggestionsPage(): string {
  const known = new Set(expectedReplies().map(({ id }) => id));
  const ids = SHOWN.filter((id) => known.has(id));
  return `${[
    '# Suggestions, to be read',
    '',
    `${ids.length} of our own conversations (\`test/replies/set\`) with the three suggestions for each, word for word. What stands in`,
    'square brackets is filled in by the agent before anything is inserted. The figure is the score by our own coach, which says',
    'little by itself: `npm run bench:replies` prints it for the whole set, beside how far the coach agrees with readers.',
    'This page is written by `npm run docs:suggestions`; a test says when it is out of date.',
    ...judgeAll(ids)
      .filter(({ id }) => ids.includes(id))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(section),
  ].join('\n')}\n`;
}

function section({ id, conversation, reading, replies }: JudgedConversation): string {
  const thread = conversation.messages.map(({ author, text }) => `**${AUTHORS[author]}**\n\n${quoted(text)}`);
  const said = replies.map(({ reply, score }) => `### ${reply.approach} · ${score}\n\n${quoted(reply.text)}`);
  return [`\n## ${id} · ${conversation.channel} · ${reading.headline}`, ...thread, ...said].join('\n\n');
}
