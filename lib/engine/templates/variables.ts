import type { Conversation } from '../../conversation.ts';
import { fillingOf } from '../replies/slots.ts';
import type { Case } from '../replies/types.ts';
import { plain } from '../replies/words.ts';
import { withoutGaps } from './gap.ts';
import { Missing } from './missing.ts';
import type { TemplateVoice } from './types.ts';
import type { VariableName } from './variable-names.ts';

/** What a variable can be worth in Liquid. */
type Value = string | number | boolean | readonly string[] | null | undefined;

/** One variable of the templates: what it means, how it may look, and where it comes from. */
export interface Variable {
  name: VariableName;
  meaning: string;
  example: string;
  of(from: Sources): Value;
  /** Words of the lead: their line breaks stay. */
  ours?: true;
}

export interface Sources {
  c: Case;
  conversation: Conversation;
  voice: TemplateVoice | undefined;
}

const slot =
  (name: string) =>
  ({ c }: Sources): Value =>
    fillingOf(name, c)?.text;

type EchoName = VariableName extends infer Name ? (Name extends `echo.${infer Rest}` ? Rest : never) : never;

const echo = (name: EchoName, meaning: string, example: string, from: string): Variable => ({
  name: `echo.${name}`,
  meaning,
  example,
  of: slot(from),
});

/** Every variable there is. What a customer wrote comes back only as they wrote it, or shifted to "your". */
export const VARIABLES: readonly Variable[] = [
  { name: 'customer.first_name', meaning: 'first name', example: 'Maya', of: ({ c }) => c.firstName },
  { name: 'customer.full_name', meaning: 'full name', example: 'Maya Lindqvist', of: ({ c }) => c.fullName },
  { name: 'customer.handle', meaning: 'public handle', example: '@maya_l', of: ({ c }) => c.handle },
  {
    name: 'customer.since',
    meaning: 'customer since',
    example: '2019',
    of: ({ conversation }) => conversation.customer.since,
  },
  {
    name: 'customer.segment',
    meaning: 'segment',
    example: 'Business',
    of: ({ conversation }) => conversation.customer.segment,
  },
  { name: 'agent.name', meaning: 'your name', example: 'Sam Okafor', of: ({ c }) => c.agentName },
  {
    name: 'agent.first_name',
    meaning: 'your first name',
    example: 'Sam',
    of: ({ c }) => c.agentName?.split(' ')[0],
  },
  {
    name: 'company.name',
    meaning: "our company's name",
    example: 'Northwind Home',
    of: ({ conversation, voice }) => conversation.company ?? voice?.name,
  },
  { name: 'brand.name', meaning: "the brand's name", example: 'Northwind', of: ({ voice }) => voice?.name },
  {
    name: 'brand.greeting',
    meaning: "the brand's first line",
    example: 'Hello Maya!',
    of: ({ c, voice }) =>
      voice?.greeting?.replace(c.firstName === null ? / ?\{name\}/g : /\{name\}/g, c.firstName ?? ''),
    ours: true,
  },
  {
    name: 'brand.sign_off',
    meaning: "the brand's last lines",
    example: 'Warmly, Sam Okafor',
    of: ({ c, voice }) =>
      voice?.signOff?.replace(c.agentName === null ? /,?\s*\{agent\}/g : /\{agent\}/g, c.agentName ?? ''),
    ours: true,
  },
  { name: 'thread.greeting', meaning: 'the greeting used before', example: 'Dear Ms Hale', of: ({ c }) => c.greeted },
  { name: 'thread.answered', meaning: 'we have answered before', example: 'true', of: ({ c }) => c.answered },
  {
    name: 'thread.subject',
    meaning: 'subject',
    example: 'Order 4417',
    of: ({ conversation }) => conversation.subject,
  },
  { name: 'thread.channel', meaning: 'channel', example: 'email', of: ({ conversation }) => conversation.channel },
  echo('reference', 'what the number belongs to, with it', 'order 4417', 'ref'),
  echo('number', 'the number that they gave', '4417', 'number'),
  { name: 'order.number', meaning: 'order number', example: '4417', of: slot('number') },
  echo('thing', 'what it is about', 'your blue running shoes', 'thing'),
  echo('matter', 'the matter in a few words', 'your blue running shoes', 'matter'),
  echo('goods', 'the goods', 'your kettle', 'goods'),
  echo('plan', 'subscription or contract', 'your phone contract', 'plan'),
  echo('booking', 'booking', 'your booking', 'booking'),
  echo('app', 'app or page', 'the app', 'app'),
  echo('document', 'paper that they ask for', 'the invoice', 'paperwork'),
  echo('amount', 'amount', '£49.90', 'amount'),
  echo('date', 'date', '12 May', 'date'),
  echo('deadline', 'day by which they need it', 'before Friday', 'deadline'),
  echo('event', 'event at stake', "your daughter's birthday", 'event'),
  echo('waiting', 'how long they have waited', 'three weeks', 'waiting'),
  echo('count', 'which time it is', 'the third time', 'ordinal'),
  echo('loyalty', 'how long they have been with us', 'eleven years', 'loyal'),
  echo('colleague', 'colleague that they name', 'Marta', 'staff'),
  echo('lost', 'whom they have lost', 'your mother', 'lost'),
  echo('words', 'a few of their own words', 'a box full of foam', 'quote'),
  { name: 'reading.headline', meaning: 'the feeling', example: 'frustration', of: ({ c }) => c.reading.headline },
  { name: 'reading.level', meaning: 'its level, 0 to 3', example: '2', of: ({ c }) => c.level },
  {
    name: 'reading.feelings',
    meaning: 'all feelings shown',
    example: 'frustration, anxiety',
    of: ({ c }) => c.reading.feelings.map(({ name }) => name),
  },
  {
    name: 'reading.signals',
    meaning: 'signals',
    example: 'urgency, churn',
    of: ({ c }) => c.reading.signals.map(({ name }) => name),
  },
  { name: 'reading.causes', meaning: 'causes', example: 'time, money', of: ({ c }) => c.reading.causes },
  { name: 'reading.injustice', meaning: 'injustice', example: 'process', of: ({ c }) => c.reading.injustice },
  {
    name: 'reading.motivators',
    meaning: 'what moves them',
    example: 'security',
    of: ({ c }) => c.reading.motivators.map(({ name }) => name),
  },
  { name: 'reading.stage', meaning: 'stage', example: 'at_risk', of: ({ c }) => c.reading.stage },
  {
    name: 'reading.need',
    meaning: 'what they ask',
    example: 'A refund for the kettle.',
    of: ({ c }) => c.reading.need,
  },
  { name: 'reading.sure', meaning: 'the reading is sure', example: 'true', of: ({ c }) => c.reading.sure },
  { name: 'reading.polarity', meaning: 'lean, −1 to 1', example: '-0.6', of: ({ c }) => c.reading.polarity },
  {
    name: 'persona.formality',
    meaning: 'how formally they write',
    example: 'casual',
    of: ({ c }) => c.persona.formality,
  },
  { name: 'persona.length', meaning: 'how long they write', example: 'short', of: ({ c }) => c.persona.length },
  { name: 'persona.pace', meaning: 'in a hurry or not', example: 'hurried', of: ({ c }) => c.persona.pace },
  { name: 'persona.expertise', meaning: 'how expert they are', example: 'novice', of: ({ c }) => c.persona.expertise },
  { name: 'matter.topic', meaning: 'what it is about', example: 'delivery', of: ({ c }) => c.topic },
  { name: 'matter.kind', meaning: 'the kind of answer due', example: 'trouble', of: ({ c }) => c.kind },
];

/** A value as data: one plain line that Liquid and fill-ins cannot be hidden in. */
const asData = (value: Value, ours = false): Value =>
  typeof value === 'string' ? withoutGaps(ours ? value : plain(value)) : value;

/** The value of one variable here, or null. */
export function worthOf(variable: Variable, from: Sources): Exclude<Value, undefined> {
  const value = asData(variable.of(from), variable.ours);
  return value === undefined || value === '' ? null : value;
}

type Tree = Record<string, Record<string, unknown>>;

const TREES = new WeakMap<Case, { voice: TemplateVoice | undefined; tree: Tree }>();

/** All values as one tree for Liquid, another object at each call; what is not known is a `Missing` with its meaning. */
export function valuesOf(from: Sources): Tree {
  const known = TREES.get(from.c);
  if (known !== undefined && known.voice === from.voice) return { ...known.tree };
  const tree: Tree = {};
  for (const variable of VARIABLES) {
    const [group = '', name = ''] = variable.name.split('.');
    const value = worthOf(variable, from);
    tree[group] ??= {};
    tree[group][name] = value === null ? new Missing(variable.meaning) : value;
  }
  TREES.set(from.c, { voice: from.voice, tree });
  return { ...tree };
}

const BY_NAME = new Map<string, Variable>(VARIABLES.map((variable) => [variable.name, variable]));

/** The variable of a name such as `customer.first_name`. */
export const variableNamed = (name: string): Variable | undefined => BY_NAME.get(name);
