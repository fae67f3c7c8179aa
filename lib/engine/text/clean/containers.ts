import type { Aside } from '../clean.ts';
import type { Tag } from './markup.ts';

/** Classes and ids in which mail programs wrap what is quoted. Each is closed by its own tag. */
const QUOTE =
  /\b(gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container|zmail_extra|messagereplysection|wordsection-quote|tutanota_quote|mail-editor-reference-message-container|quoted-?text|hs_reply|freshdesk_quote|zd-quote)\b/;
/** From here on, to the end, Outlook quotes. */
const QUOTE_TO_END = /\b(divrplyfwdmsg|appendonsend|stopspelling|replyforwardsection)\b/;
const SIGNATURE =
  /\b(gmail_signature|moz-signature|applemailsignature|ms-outlook-mobile-signature|protonmail_signature_block|yahoo-signature|signature_?block|x_signature)\b|\bid="?signature\b/;
/** A block that a web mail's indent button made; nobody else wrote it. */
const INDENT = /border: ?none/;

const EMPTY = /^(br|hr|img|input|meta|link|wbr)$/;

/** What HTML itself says is quoted or a signature. Where the end is missing, it ends with the text. */
export function containers(tags: readonly Tag[], length: number): Aside[] {
  const found: Aside[] = [];
  let open: { kind: 'history' | 'signature'; name: string; depth: number; start: number } | null = null;
  for (const tag of tags) {
    if (open === null) {
      if (QUOTE_TO_END.test(tag.attributes)) return [...found, { kind: 'history', start: tag.start, end: length }];
      const kind = kindOf(tag);
      if (kind) open = { kind, name: tag.name, depth: 1, start: tag.start };
    } else if (tag.name === open.name) {
      open.depth += tag.closing ? -1 : 1;
      if (open.depth > 0) continue;
      found.push({ kind: open.kind, start: open.start, end: tag.end });
      open = null;
    }
  }
  if (open) found.push({ kind: open.kind, start: open.start, end: length });
  return found;
}

function kindOf({ name, closing, attributes }: Tag): 'history' | 'signature' | null {
  if (closing || name === '' || EMPTY.test(name)) return null;
  if (SIGNATURE.test(attributes)) return 'signature';
  if (name === 'blockquote') return INDENT.test(attributes) ? null : 'history';
  return QUOTE.test(attributes) ? 'history' : null;
}
