// Mailboxes of the private Dovecot, by IMAP.
import { text } from 'node:stream/consumers';
import { type FetchMessageObject, ImapFlow, type MessageStructureObject } from 'imapflow';

export interface Mailbox {
  /** Where Dovecot listens on 127.0.0.1. */
  port: number;
  address: string;
}

/** One mail as the mailbox holds it, decoded. `plain` and `html` are null where it has no such part. */
export interface StoredMail {
  from: string;
  subject: string;
  /** The message this one answers, in angle brackets. */
  inReplyTo: string | null;
  plain: string | null;
  html: string | null;
}

/** The one password that opens every mailbox. */
export const PASSWORD = 'mail-test-only';

/** Opens a mailbox, works in it, and closes it again. */
export async function withMailbox<T>({ port, address }: Mailbox, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user: address, pass: PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** A mail's parts, however deep, the whole first. */
function partsOf(node: MessageStructureObject | undefined): MessageStructureObject[] {
  return node ? [node, ...(node.childNodes ?? []).flatMap(partsOf)] : [];
}

/** The first part of a type, decoded, or null. */
async function decoded(
  client: ImapFlow,
  { uid, bodyStructure }: FetchMessageObject,
  type: string,
): Promise<string | null> {
  const part = partsOf(bodyStructure).find((each) => each.type === type);
  if (!part) return null;
  const { content } = await client.download(String(uid), part.part ?? '1', { uid: true });
  return content ? text(content) : null;
}

/** Every mail in a folder, in the order it came. */
export function mailsIn(mailbox: Mailbox, folder: string): Promise<StoredMail[]> {
  return withMailbox(mailbox, async (client) => {
    await client.mailboxOpen(folder, { readOnly: true });
    if (client.mailbox === false || client.mailbox.exists === 0) return [];
    const mails: StoredMail[] = [];
    for (const mail of await client.fetchAll('1:*', { envelope: true, bodyStructure: true })) {
      mails.push({
        from: mail.envelope?.from?.[0]?.address ?? '',
        subject: mail.envelope?.subject ?? '',
        inReplyTo: mail.envelope?.inReplyTo ?? null,
        plain: await decoded(client, mail, 'text/plain'),
        html: await decoded(client, mail, 'text/html'),
      });
    }
    return mails;
  });
}

/** Empties every folder of a mailbox. */
export function empty(mailbox: Mailbox): Promise<void> {
  return withMailbox(mailbox, async (client) => {
    for (const { path } of await client.list()) {
      await client.mailboxOpen(path);
      await client.messageDelete('1:*');
    }
  });
}
