/** How often the right kind of answer is chosen, by the rules alone and with the weights; and fitting these. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personaOf } from '../../../lib/engine/drivers/persona.ts';
import { read } from '../../../lib/engine/read.ts';
import { caseOf } from '../../../lib/engine/replies/case.ts';
import { cuesOf } from '../../../lib/engine/replies/kinds/cues.ts';
import { WEIGHED } from '../../../lib/engine/replies/kinds/weigh.ts';
import type { Kind, Topic } from '../../../lib/engine/replies/types.ts';
import { parseConversation } from '../../../lib/schema/conversation.ts';
import { type Matter, oddMatters, plainMatters } from '../../../test/labelled/matters.ts';
import { type Fitted, fitted, type Row } from './fit.ts';

const FILE = join(import.meta.dirname, '../../../lib/engine/replies/kinds/weights.json');
/** Plain messages that are trained on, and those that only test. */
const TRAINED = ['letters', 'chats', 'desks'];
const TESTED = ['counter'];
/** How much more a plain message counts than an odd one. */
const PLAIN = 2;

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
const rowsOf = (all: readonly Seen[]): Row[] =>
  all.flatMap(({ matter, ruled, cues }) =>
    open(matter.kind) < 0 || open(ruled) < 0
      ? []
      : [{ cues, kind: open(matter.kind), weight: matter.plain ? PLAIN : 1 }],
  );

/** Fits the weights on all labelled messages but those that test. */
export function fitKinds(): void {
  const all = [...oddMatters(), ...TRAINED.flatMap(plainMatters)].map(seen);
  writeFileSync(FILE, written(fitted(rowsOf(all))));
}

/** One line for each cue, so that a change can be read. */
function written({ base, cues }: Fitted): string {
  const list = (values: readonly number[]) => `[${values.join(', ')}]`;
  const lines = Object.entries(cues).map(([name, values]) => `    ${JSON.stringify(name)}: ${list(values)}`);
  return `{\n  "base": ${list(base)},\n  "cues": {\n${lines.join(',\n')}\n  }\n}\n`;
}

const share = (right: number, of: number) => `${((100 * right) / Math.max(1, of)).toFixed(1)} %`;

/** On plain messages that were never trained on: kinds by rules alone, by all cues, and topics. */
export function kindLines(): string[] {
  const all = TESTED.flatMap(plainMatters).map(seen);
  const rightly = (kindOf: (one: Seen) => Kind) => all.filter((one) => kindOf(one) === one.matter.kind).length;
  const topics = all.filter(({ matter, topic }) => topic === matter.topic).length;
  return [
    `kind of answer, rules alone   ${share(
      rightly(({ ruled }) => ruled),
      all.length,
    )} of ${all.length}`,
    `kind of answer, all cues      ${share(
      rightly(({ kind }) => kind),
      all.length,
    )}`,
    `what it is about              ${share(topics, all.length)}`,
  ];
}
