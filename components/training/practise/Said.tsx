import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Author, Evidence } from '../../../lib/conversation.ts';
import { Marked } from '../Marked.tsx';

interface Props {
  author: Author;
  /** The customer's. */
  name: string;
  text: string;
  pointed: Evidence | null;
  children?: ComponentChildren;
}

/** One message of the conversation. */
export function Said({ author, name, text, pointed, children }: Props) {
  const fits = pointed && text.slice(pointed.start, pointed.end) === pointed.quote;
  return (
    <li class={`said-${author}`}>
      <p class="said-who">
        <b>{author === 'customer' ? name : i18n.t(`training.practise.author.${author}`)}</b> {children}
      </p>
      <Marked text={text} stretches={fits ? [pointed] : []} />
    </li>
  );
}
