import type { Channel } from '../../conversation.ts';
import type { Finding } from './view.ts';

interface Given {
  id: string;
  channel: Channel;
  /** The customer's turn and the draft, made anonymous and looked through by the agent. */
  text: string;
  draft: string;
  /** What was called wrong, and its words made anonymous. */
  finding: Finding;
  quote: string;
  /** Version of the engine that found it. */
  version: string;
}

/** One line for the coach's set: a draft on which a rule must stay silent. `npm run -s attune -- review` takes it as it is. */
export function coachCase({ id, channel, text, draft, finding, quote, version }: Given): string {
  const conversation = { id, channel, messages: [{ author: 'customer', text }] };
  const wrong = { rule: finding.rule, quote, weight: finding.weight, version };
  return `${JSON.stringify({ id, conversation, draft, wrong })}\n`;
}
