import type { Conversation } from '../../../conversation.ts';
import type { Template, TemplateExample, TemplateFillIn } from '../types.ts';
import { FILL_INS } from './fill-ins.ts';
import type { Written } from './written.ts';

const KNOWN = new Map(FILL_INS.map((one) => [one.name, one]));

/** The fill-ins that a body asks for, in order, each once. */
function fillInsOf({ body, fillIns = [] }: Written): TemplateFillIn[] {
  const names = new Set([...body.matchAll(/\{% fill "([^"]+)"/g)].map(([, name = '']) => name));
  return [...names].flatMap((name) => fillIns.find((one) => one.name === name) ?? KNOWN.get(name) ?? []);
}

function conversationOf({ id, channels, example }: Written): Conversation {
  const said = [...(example.before ?? []), ['customer', example.turn] as const];
  return {
    id: `example-${id}`,
    helpdesk: null,
    channel: example.channel ?? channels?.[0] ?? 'email',
    subject: null,
    locale: null,
    company: example.company ?? null,
    customer: { name: example.customer, email: null, since: null, segment: null, locale: null },
    agent: { name: 'Sam Okafor' },
    messages: said.map(([author, text], at) => ({ id: String(at), author, at: null, text })),
  };
}

const exampleOf = (written: Written): TemplateExample => ({
  conversation: conversationOf(written),
  given: written.example.given ?? {},
  text: written.example.text,
});

/** A template of the product, with the frame of a letter round its body. */
export function builtIn(written: Written): Template {
  const { id, title, kind = 'reply', shortcut = null, tags = [], channels = [], when, body, why } = written;
  return {
    id,
    title,
    kind,
    scope: 'built_in',
    shortcut,
    tags,
    channels,
    locale: 'en',
    when,
    body: `{% render "hello" %}\n\n${body}\n\n{% render "bye" %}`,
    fillIns: fillInsOf(written),
    why,
    // What is shipped comes without its examples.
    example: written.example ? exampleOf(written) : null,
  };
}
