/** How often the right kind of answer is chosen, by the rules alone and with the weights; and fitting these. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personaOf } from '../../../lib/engine/drivers/persona.ts';
import { read } from '../../../lib/engine/read.ts';
import { caseOf } from '../../../lib/engine/replies/case.ts';
import { cuesOf } from '../../../lib/engine/replies/kinds/cues.ts';
import { heardCues } from '../../../lib/engine/replies/kinds/heard.ts';
import { WEIGHED } from '../../../lib/engine/replies/kinds/weigh.ts';
import { type Chance, likeliest } from '../../../lib/engine/replies/topics/heard.ts';
import type { Kind, Topic } from '../../../lib/engine/replies/types.ts';
import { parseConversation } from '../../../lib/schema/conversation.ts';
import { type Matter, oddMatters, plainMatters } from '../../../test/labelled/matters.ts';
import { shipTopics } from '../topics/topics.ts';
import { type Fitted, fitted, type Known } from './fit.ts';
import { shipKinds } from './heard.ts';

const FILE = join(import.meta.dirname, '../../../lib/engine/replies/kinds/weights.json');
/** Plain messages that are trained on, and those that only test. */
const TRAINED = [
  'letters',
  'chats',
  'desks',
  'days',
  'things',
  'lines',
  'tickets',
  'reviews',
  'stories',
  'hurried',
  'harbours',
  'yards',
  'tills',
  'wards',
  'margins',
  'porch',
  'border',
  'queue',
  'inboxes',
  'lounge',
  'household',
  'desktop',
];
const TESTED = ['counter', 'booth'];
/** How much more a plain message counts than an odd one. */
const PLAIN = 30;

interface Seen {
  matter: Matter;
  topic: Topic;
  ruled: Kind;
  kind: Kind;
  cues: ReadonlyMap<string, number>;
}

function seen(matter: Matter): Seen {
  const conversation = parseConversation(
    {
      channel: 'email',
      subject: '',
      customer: { name: '' },
      agent: { name: 'Alex' },
      messages: [{ author: 'customer', text: matter.text }],
    },
    'matter',
    'customer',
  );
  const found = caseOf(conversation, read(conversation), personaOf(conversation));
  return { matter, topic: found.topic, ruled: found.ruled, kind: found.kind, cues: cuesOf(found.ruled, found) };
}

const open = (kind: string): number => (WEIGHED as readonly string[]).indexOf(kind);

/** Those where rules and readers both leave the choice open. */
const rowsOf = (all: readonly Seen[]): Known[] =>
  all.flatMap(({ matter, ruled, cues }) =>
    open(matter.kind) < 0 || open(ruled) < 0
      ? []
      : [{ cues, kind: open(matter.kind), weight: matter.plain ? PLAIN : 1 }],
  );

/** Fits what words say of topics and of kinds, and then the weights of the kinds with both as an unseen message would have them. */
export function fitMatters(): void {
  const matters = [...oddMatters(), ...TRAINED.flatMap(plainMatters)];
  const topics = shipTopics(matters);
  const kinds = shipKinds(matters);
  const all = matters.map((matter, index) => {
    const one = seen(matter);
    const topic = likeliest(topics[index] as Chance[], matter.text);
    return { ...one, cues: new Map([...withTopic(one.cues, topic), ...heardCues(kinds[index] as number[])]) };
  });
  writeFileSync(FILE, written(fitted(rowsOf(all))));
}

const withTopic = (cues: ReadonlyMap<string, number>, topic: Topic): Map<string, number> =>
  new Map([...[...cues].filter(([name]) => !name.startsWith('topic:')), [`topic:${topic}`, 1]]);

/** One line for each cue, so that a change can be read. */
function written({ base, cues }: Fitted): string {
  const list = (values: readonly number[]) => `[${values.join(', ')}]`;
  const lines = Object.entries(cues).map(([name, values]) => `    ${JSON.stringify(name)}: ${list(values)}`);
  return `{\n  "base": ${list(base)},\n  "cues": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** On plain messages that were never trained on, 0…1: how often the kind is right, by the rules alone and by all cues, and the topic. */
export function matterShares(): { ruled: number; kind: number; topic: number; of: number } {
  const all = TESTED.flatMap(plainMatters).map(seen);
  const share = (right: (one: Seen) => boolean) => all.filter(right).length / all.length;
  return {
    ruled: share(({ ruled, matter }) => ruled === matter.kind),
    kind: share(({ kind, matter }) => kind === matter.kind),
    topic: share(({ topic, matter }) => topic === matter.topic),
    of: all.length,
  };
}

/** The same as lines to be printed. */
export function kindLines(): string[] {
  const { ruled, kind, topic, of } = matterShares();
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    `kind of answer, rules alone   ${percent(ruled)} of ${of}`,
    `kind of answer, all cues      ${percent(kind)}`,
    `what it is about              ${percent(topic)}`,
  ];
}
