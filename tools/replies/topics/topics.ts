/** Fitting what words say of what a message is about. */
import { join } from 'node:path';
import { chancesOf } from '../../../lib/engine/replies/hearing/chances.ts';
import { type Chance, likeliestFirst } from '../../../lib/engine/replies/topics/heard.ts';
import { TOPICS } from '../../../lib/engine/replies/types.ts';
import type { Matter } from '../../../test/labelled/matters.ts';
import { shipHeard } from '../hearing/tables.ts';

const FILE = join(import.meta.dirname, '../../../lib/engine/replies/topics/table.json');

/** Ships what labelled messages teach of topics; returns what each of them is about by tables that have not seen it. */
export function shipTopics(matters: readonly Matter[]): Chance[][] {
  const examples = matters.map(({ text, topic, plain }) => ({
    text,
    is: (TOPICS as readonly string[]).indexOf(topic),
    plain,
  }));
  const { leans, edge } = shipHeard(FILE, examples, TOPICS.length);
  return leans.map((each) => likeliestFirst(chancesOf(each, edge)));
}
