/**
 * The shape of a conversation that comes from outside: the command line, a page, the store. What is optional may be
 * missing or null and is filled; unknown keys are left out; a wrong type is refused with the place named.
 */
import * as v from 'valibot';
import { AUTHORS, CHANNELS, type Conversation } from '../conversation.ts';
import { fromIssue, got, invalid } from './invalid.ts';

/** Helpdesks number things; a number is taken as its digits. */
const Label = v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), null);
const Words = v.nullish(v.string(), null);

const WHEN = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time as a page shows it ("yesterday", "3 h") is not ISO 8601: nothing is known then, and nothing refused. */
function moment(at: string): string | null {
  return WHEN.test(at) && !Number.isNaN(Date.parse(at)) ? at : null;
}

const ForeignMessageSchema = v.object({
  id: v.pipe(Label, v.description('Unique in the conversation. Missing: its index as text.')),
  author: v.picklist(AUTHORS),
  at: v.pipe(
    v.nullish(v.pipe(v.string(), v.transform(moment)), null),
    v.description('ISO 8601. Anything else counts as not known.'),
  ),
  text: v.pipe(v.string(), v.description('Plain text, which may hold stray HTML.')),
});

const MessagesSchema = v.pipe(
  v.array(ForeignMessageSchema),
  v.rawTransform(({ dataset, addIssue }) => {
    const seen = new Map<string, number>();
    return dataset.value.map((message, index) => {
      const id = message.id || String(index);
      const before = seen.get(id);
      if (before !== undefined) {
        const why = message.id ? 'is already the id of' : `(its index, as it has no id) is already the id of`;
        const item = { type: 'array', origin: 'value', input: dataset.value, key: index, value: message } as const;
        const leaf = { type: 'object', origin: 'value', input: message, key: 'id', value: id } as const;
        addIssue({ message: `${JSON.stringify(id)} ${why} messages[${before}]`, path: [item, leaf] });
      }
      seen.set(id, index);
      return { ...message, id };
    });
  }),
);

/** Helpdesks keep all sorts of things under this name; what is no word is left out. */
const tagsOf = (tags: unknown): string[] | undefined =>
  Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : undefined;

/** Parsed, this is exactly the `Conversation` of `lib/conversation.ts`. */
export const ConversationSchema = v.object({
  id: v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
  helpdesk: Words,
  channel: v.nullish(v.picklist(CHANNELS), 'email'),
  subject: Words,
  locale: Words,
  company: Words,
  customer: v.nullish(v.object({ name: Words, email: Words, since: Label, segment: Words, locale: Words }), {}),
  agent: v.nullish(v.object({ name: Words }), {}),
  tags: v.optional(
    v.pipe(v.unknown(), v.transform(tagsOf), v.description('A list of words; anything else is left out.')),
  ),
  messages: MessagesSchema,
});

/**
 * Takes anything; gives a whole `Conversation` or throws `InvalidInput`, whose message names the place in one line.
 *
 * @param fallbackId the conversation's id where it has none of its own
 * @param path where the value stands in what the caller was given, for the message
 */
export function parseConversation(value: unknown, fallbackId = '', path = ''): Conversation {
  refuseList(value, path);
  for (const key of ['customer', 'agent'] as const) {
    refuseList(
      (value as Partial<Record<typeof key, unknown>> | null | undefined)?.[key],
      path ? `${path}.${key}` : key,
    );
  }
  const result = v.safeParse(ConversationSchema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0], path);
  return result.output.id === '' ? { ...result.output, id: fallbackId } : result.output;
}

/** A list passes for an object in JavaScript, and would be read as one with nothing in it. */
function refuseList(value: unknown, path: string): void {
  if (Array.isArray(value)) throw invalid(path, `expected an object, got ${got(value)}`);
}
