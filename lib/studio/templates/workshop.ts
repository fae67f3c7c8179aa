/** What a template becomes for a message: its text, what the coach says of it, and whether the panel would offer it. */
import type { Channel, Conversation, Reading, Review } from '../../conversation.ts';
import type { Engine } from '../../panel/engine.ts';
import { singleMessage } from '../../panel/single.ts';
import type { FoundTemplate, Rendered, Template, TemplateCase } from '../../templates.ts';
import { type CaseResult, judgeCase, troubledCase } from './cases.ts';

/** Somebody’s message to try a template on. */
export interface Example {
  id: string;
  customer: string;
  channel: Channel;
  turn: string;
  subject?: string | null;
  /** What was written before it, oldest first. */
  before?: readonly { author: 'customer' | 'agent' | 'note'; text: string }[];
}

export type WorkshopEngine = Pick<
  Engine,
  'read' | 'review' | 'renderTemplate' | 'findTemplates' | 'keepTemplates' | 'templateVariables'
>;

export interface Workshop {
  /** The text, or what is wrong with the template. */
  preview(template: Template, example: Example): Promise<Rendered>;
  /** What the coach says of a text as the answer to this example. */
  coach(text: string, example: Example): Promise<Review>;
  /** Why the panel would offer it for this example by itself; null where it would not. */
  fit(template: Template, example: Example): Promise<Pick<FoundTemplate, 'why'> | null>;
  /** The reading of an example. */
  reading(example: Example): Promise<Reading>;
  run(template: Template, cases: readonly TemplateCase[]): Promise<CaseResult[]>;
  variables(): Promise<readonly { name: string; meaning: string; example: string }[]>;
}

/** More than fit any message. */
const ALL = 1000;

/** A made-up customer and agent, so that greeting and name can be seen. */
function conversationOf({ id, customer, channel, turn, subject = null, before = [] }: Example): Conversation {
  const made = singleMessage(turn, null);
  const earlier = before.map((message, at) => ({ ...message, id: `before-${at}`, at: null }));
  return {
    ...made,
    id,
    channel,
    subject,
    messages: [...earlier, ...made.messages],
    customer: { ...made.customer, name: customer || null },
    agent: { name: 'Sam Okafor' },
  };
}

interface Moment {
  conversation: Conversation;
  reading: Reading;
}

/** The workshop over an engine; each example is read once. */
export function openWorkshop(engine: WorkshopEngine): Workshop {
  let last: { of: string; moment: Promise<Moment> } | null = null;
  const momentOf = (example: Example): Promise<Moment> => {
    const of = JSON.stringify(example);
    if (last?.of !== of) {
      const conversation = conversationOf(example);
      const moment = engine.read(conversation).then((reading) => ({ conversation, reading }));
      // One that failed is tried anew.
      moment.catch(() => (last = null));
      last = { of, moment };
    }
    return last.moment;
  };
  const preview: Workshop['preview'] = async (template, example) =>
    engine.renderTemplate(template, await momentOf(example));
  return {
    preview,
    reading: async (example) => (await momentOf(example)).reading,
    coach: async (text, example) => {
      const { conversation, reading } = await momentOf(example);
      return engine.review(conversation, text, reading);
    },
    fit: async (template, example) => {
      const { conversation, reading } = await momentOf(example);
      await engine.keepTemplates([template]);
      const found = await engine.findTemplates('', conversation, reading, ALL);
      return found.find((one) => one.template.id === template.id) ?? null;
    },
    run: async (template, cases) => {
      const results: CaseResult[] = [];
      for (const one of cases) {
        const rendered = await preview(template, {
          id: one.id,
          customer: 'Maya Lindqvist',
          channel: 'email',
          turn: one.message,
        });
        results.push('text' in rendered ? judgeCase(one, rendered.text) : troubledCase(one.id, rendered.trouble));
      }
      return results;
    },
    variables: () => engine.templateVariables(),
  };
}
