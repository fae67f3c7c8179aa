import { i18n } from '#i18n';
import type { Conversation, Evidence } from '../../lib/conversation.ts';
import '../ui/mark.css';
import './letter.css';
import { segments } from './segments.ts';

interface Props {
  conversation: Conversation;
  evidence: readonly Evidence[];
  pointed: Evidence | null;
}

/** The customer's message of the example, its words marked; those pointed at stand out, as they do in the helpdesk. */
export function Letter({ conversation, evidence, pointed }: Props) {
  const { customer, subject, messages } = conversation;
  return (
    <article class={pointed ? 'letter letter-pointed' : 'letter'} aria-label={i18n.t('welcome.message')}>
      <header>
        <span class="letter-face" aria-hidden="true">
          {customer.name?.[0]}
        </span>
        <p>
          <b>{customer.name}</b>
          <span>{subject}</span>
        </p>
      </header>
      <p class="letter-text">
        {segments(messages[0]?.text ?? '', evidence).map((segment) =>
          segment.evidence ? (
            <mark key={segment.evidence.rule} class={segment.evidence === pointed ? 'mark mark-now' : 'mark'}>
              {segment.text}
            </mark>
          ) : (
            segment.text
          ),
        )}
      </p>
    </article>
  );
}
