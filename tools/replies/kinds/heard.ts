/** Fitting what words say of the kind of answer a message calls for. */
import { join } from 'node:path';
import { chancesOf } from '../../../lib/engine/replies/hearing/chances.ts';
import { HEARD } from '../../../lib/engine/replies/kinds/heard.ts';
import type { Matter } from '../../../test/labelled/matters.ts';
import { shipHeard } from '../hearing/tables.ts';

const FILE = join(import.meta.dirname, '../../../lib/engine/replies/kinds/table.json');

/** Ships what labelled messages teach of kinds; returns the chances of each by tables that have not seen it. */
export function shipKinds(matters: readonly Matter[]): number[][] {
  const examples = matters.map(({ text, kind, plain }) => ({
    text,
    is: (HEARD as readonly string[]).indexOf(kind),
    plain,
  }));
  const { leans, edge } = shipHeard(FILE, examples, HEARD.length);
  return leans.map((each) => chancesOf(each, edge));
}
