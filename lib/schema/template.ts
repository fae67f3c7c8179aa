/** The shape of a template: of the agent's own, of a pack's, of a built-in one. Unknown keys are left out. */
import * as v from 'valibot';
import { CAUSES, CHANNELS, FEELINGS, INJUSTICES, MOTIVATORS, SIGNALS, STAGES } from '../conversation.ts';
import {
  FILL_TYPES,
  LARGEST_BODY,
  MATTER_KINDS,
  MATTER_TOPICS,
  TEMPLATE_KINDS,
  TEMPLATE_SCOPES,
  type Template,
} from '../templates.ts';
import { ConversationSchema } from './conversation.ts';
import { fromIssue } from './invalid.ts';

/** Letters of a line, and entries of a list, at most. */
const LINE = 300;
const MOST = 60;

const short = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST));
const may = v.exactOptional;
const Level = v.picklist([0, 1, 2, 3]);
const Phrases = list(
  v.pipe(
    short(80),
    v.transform((text) => text.toLowerCase()),
  ),
);

const WhenSchema = v.object({
  kinds: may(list(v.picklist(MATTER_KINDS))),
  topics: may(list(v.picklist(MATTER_TOPICS))),
  says: may(v.pipe(Phrases, v.description("Words of the customer's turn: one of them, or one of the topics."))),
  lacks: may(Phrases),
  feelings: may(list(v.picklist([...FEELINGS, 'neutral']))),
  minLevel: may(Level),
  maxLevel: may(Level),
  signals: may(list(v.picklist(SIGNALS))),
  without: may(list(v.picklist(SIGNALS))),
  causes: may(list(v.picklist(CAUSES))),
  injustices: may(list(v.picklist(INJUSTICES))),
  motivators: may(list(v.picklist(MOTIVATORS))),
  stages: may(list(v.picklist(STAGES))),
  needs: may(list(short(60))),
  answered: may(v.boolean()),
  interest: may(v.pipe(Phrases, v.description('Words that show the interest; demanded of an offer.'))),
});

const FillInSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[^\s[\]{}%"][^[\]{}%"\n]{0,39}$/)),
  type: v.picklist(FILL_TYPES),
  default: v.nullish(v.pipe(v.string(), v.maxLength(LINE)), null),
  hint: v.pipe(v.string(), v.maxLength(LINE)),
  choices: may(list(short(LINE))),
});

const ExampleSchema = v.object({
  conversation: ConversationSchema,
  given: v.record(v.string(), v.string()),
  text: v.string(),
});

/** The shape alone; what no shape can say is checked by the parser. */
export const TemplateSchema = v.object({
  id: short(80),
  title: short(120),
  kind: v.picklist(TEMPLATE_KINDS),
  scope: v.picklist(TEMPLATE_SCOPES),
  shortcut: v.nullish(v.pipe(v.string(), v.regex(/^\/[^\s/[\]{}%"]{1,30}$/)), null),
  tags: v.optional(list(short(40)), []),
  channels: v.optional(list(v.picklist(CHANNELS)), []),
  locale: v.nullish(short(35), null),
  when: v.optional(WhenSchema, {}),
  body: v.pipe(short(LARGEST_BODY), v.description('Liquid.')),
  fillIns: v.optional(list(FillInSchema), []),
  why: v.optional(v.pipe(v.string(), v.maxLength(LINE)), ''),
  example: v.nullish(ExampleSchema, null),
});

/** An offer that nobody has asked for is no offer but noise. */
const Checked = v.pipe(
  TemplateSchema,
  v.forward(
    v.check(
      ({ kind, when }) => kind !== 'offer' || (when.interest?.length ?? 0) > 0,
      'an offer needs the words of interest',
    ),
    ['when'],
  ),
);

/** @throws InvalidInput with the place named. */
export function parseTemplate(value: unknown): Template {
  const parsed = v.safeParse(Checked, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw fromIssue(parsed.issues[0]);
}
