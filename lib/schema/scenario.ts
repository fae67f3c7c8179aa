/** The shape of a scenario that comes from outside: a form, a file, a pack. Closed: a key that is not here is a fault. */
import * as v from 'valibot';
import {
  CAUSES,
  CHANNELS,
  COACH_RULES,
  FEELINGS,
  GRADES,
  INJUSTICES,
  MOTIVATORS,
  RUBRIC_POINTS,
  STAGES,
} from '../conversation.ts';
import { type Condition, ENDINGS, FIRST_TURN, ODDITIES, type Reaction, type Scenario } from '../training/scenario.ts';
import { fromIssue } from './invalid.ts';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const Line = words(200);
const Text = words(4_000);
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'Lower case, digits and hyphens.'),
  // Every object has these already: a turn of that name would be taken for one that is there.
  v.check((id) => !(id in {}), 'This word is no name.'),
);

/** Deeper than anybody writes, and no depth to lose one's way in. */
const DEEPEST = 4;

const named = <const Name extends string, const Value extends v.GenericSchema>(names: readonly Name[], value: Value) =>
  v.pipe(
    v.record(v.picklist(names), value),
    v.transform((each) => each as Partial<Record<Name, v.InferOutput<Value>>>),
  );

const Points = (least: number, most: number) =>
  named(RUBRIC_POINTS, v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));
const Rules = v.pipe(v.array(v.picklist(COACH_RULES)), v.minLength(1), v.maxLength(COACH_RULES.length));
const Words = v.pipe(v.array(words(60)), v.minLength(1), v.maxLength(40));

const flat = {
  grade: v.exactOptional(
    v.strictObject({ least: v.exactOptional(v.picklist(GRADES)), most: v.exactOptional(v.picklist(GRADES)) }),
  ),
  least: v.exactOptional(Points(1, 3)),
  most: v.exactOptional(Points(0, 2)),
  found: v.exactOptional(Rules),
  clean: v.exactOptional(Rules),
  says: v.exactOptional(Words),
  silent: v.exactOptional(Words),
};

/** By how many levels of conditions they may hold yet: as the published schema names them. */
export const CONDITIONS: Record<string, v.GenericSchema<unknown, Condition>> = {};

function conditionOf(depth: number): v.GenericSchema<unknown, Condition> {
  const schema = depth === 0 ? v.strictObject(flat) : holding(conditionOf(depth - 1));
  CONDITIONS[`condition-${depth}`] = schema;
  return schema;
}

function holding(inner: v.GenericSchema<unknown, Condition>): v.GenericSchema<unknown, Condition> {
  const several = v.exactOptional(v.pipe(v.array(inner), v.minLength(1), v.maxLength(12)));
  return v.strictObject({ ...flat, any: several, all: several, not: v.exactOptional(inner) });
}

const Felt = v.strictObject({ feeling: v.picklist([...FEELINGS, 'neutral']), level: v.picklist([0, 1, 2, 3]) });

const reaction = {
  when: v.exactOptional(conditionOf(DEEPEST)),
  says: Text,
  feels: Felt,
  why: words(600),
  reveals: v.exactOptional(v.literal(true)),
};
const ReactionSchema: v.GenericSchema<unknown, Reaction> = v.union(
  [
    v.strictObject({ ...reaction, to: Id, model: v.exactOptional(Text) }),
    v.strictObject({ ...reaction, ends: v.picklist(ENDINGS) }),
  ],
  'A reaction leads to a turn or to an ending, and has words, a feeling and a reason.',
);
const TurnSchema = v.strictObject({
  reactions: v.pipe(v.array(ReactionSchema), v.minLength(1), v.maxLength(20)),
  model: v.exactOptional(Text),
});
const PathSchema = v.strictObject({
  replies: v.pipe(v.array(Text), v.minLength(1), v.maxLength(8)),
  ends: v.picklist(ENDINGS),
});

export const ScenarioSchema = v.strictObject({
  id: Id,
  title: Line,
  industry: words(60),
  difficulty: v.picklist([1, 2, 3]),
  channel: v.picklist(CHANNELS),
  company: words(80),
  situation: words(1_000),
  customer: v.strictObject({ name: words(80), about: words(600), since: v.nullable(words(30)) }),
  stage: v.picklist(STAGES),
  feels: v.strictObject({
    feeling: v.picklist(FEELINGS),
    level: v.picklist([1, 2, 3]),
    cause: v.picklist(CAUSES),
    injustice: v.picklist(INJUSTICES),
  }),
  motivator: v.picklist(MOTIVATORS),
  practises: v.pipe(v.array(v.picklist(RUBRIC_POINTS)), v.minLength(1), v.maxLength(RUBRIC_POINTS.length)),
  lookups: v.pipe(
    v.array(v.strictObject({ title: Line, lines: v.pipe(v.array(words(400)), v.minLength(1), v.maxLength(20)) })),
    v.maxLength(12),
  ),
  hidden: words(1_000),
  policy: v.pipe(v.array(words(400)), v.maxLength(20)),
  subject: v.nullable(Line),
  before: v.exactOptional(
    v.pipe(v.array(v.strictObject({ author: v.picklist(['customer', 'agent', 'note']), text: Text })), v.maxLength(20)),
  ),
  opening: Text,
  turns: v.pipe(
    v.record(Id, TurnSchema),
    v.check((turns) => FIRST_TURN in turns, `One turn is named “${FIRST_TURN}”.`),
    v.check((turns) => Object.keys(turns).length <= 20, 'Twenty turns at most.'),
  ),
  endings: named(ENDINGS, words(1_000)),
  odd: v.strictObject(v.entriesFromList(ODDITIES, words(600))),
  paths: v.strictObject({ poor: PathSchema, middling: PathSchema, excellent: PathSchema }),
});

/** Takes anything; gives a scenario. @throws InvalidInput, whose message names the place in one line */
export function parseScenario(value: unknown): Scenario {
  const result = v.safeParse(ScenarioSchema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0]);
  return result.output;
}

/** The name of a scenario. @throws InvalidInput */
export function parseScenarioId(value: unknown): string {
  const result = v.safeParse(Id, value);
  if (!result.success) throw fromIssue(result.issues[0], 'id');
  return result.output;
}
