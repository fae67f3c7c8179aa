import { ENDINGS, type EndingKind, PATHS, type PathName, type Scenario } from '../scenario.ts';

/** A place of the form that has no words yet. */
export type Empty =
  | { field: 'title' | 'industry' | 'company' | 'situation' | 'name' | 'about' | 'opening' | 'hidden' }
  | { field: 'says' | 'why'; turn: string; at: number }
  | { field: 'ending'; ending: EndingKind }
  | { field: 'path'; path: PathName; at: number }
  | { field: 'lookup'; at: number };

const FIELDS = ['title', 'industry', 'company', 'situation', 'opening', 'hidden'] as const;
const isEmpty = (text: string) => text.trim() === '';

/** What still has to be written before a scenario can be played, in the order of the form. */
export function emptyIn(scenario: Scenario): Empty[] {
  const { customer, turns, endings, paths, lookups } = scenario;
  const own = FIELDS.filter((field) => isEmpty(scenario[field])).map((field): Empty => ({ field }));
  const person = (['name', 'about'] as const).filter((field) => isEmpty(customer[field]));
  const said = Object.entries(turns).flatMap(([turn, { reactions }]) =>
    reactions.flatMap((reaction, at) =>
      (['says', 'why'] as const)
        .filter((field) => isEmpty(reaction[field]))
        .map((field): Empty => ({ field, turn, at: at + 1 })),
    ),
  );
  const ended = ENDINGS.filter((kind) => kind in endings && isEmpty(endings[kind] ?? ''));
  const gone = PATHS.flatMap((path) =>
    paths[path].replies.flatMap((reply, at): Empty[] => (isEmpty(reply) ? [{ field: 'path', path, at: at + 1 }] : [])),
  );
  const facts = lookups.flatMap(({ title, lines }, at): Empty[] =>
    isEmpty(title) || lines.length === 0 ? [{ field: 'lookup', at: at + 1 }] : [],
  );
  return [
    ...own,
    ...person.map((field): Empty => ({ field })),
    ...facts,
    ...said,
    ...ended.map((ending): Empty => ({ field: 'ending', ending })),
    ...gone,
  ];
}
