// The mail server that Roundcube sends through: `node smtp.ts SMTP_PORT IMAP_PORT`. Nothing leaves the machine: whoever
// a mail is for, it is put into their mailbox on the Dovecot beside it.
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { withMailbox } from './mailbox.ts';

const [smtpPort, imapPort] = process.argv.slice(2).map(Number);
if (!smtpPort || !imapPort) throw new Error('smtp.ts SMTP_PORT IMAP_PORT');

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, { envelope }, done) {
    const deliver = async () => {
      const mail = await buffer(stream);
      for (const { address } of envelope.rcptTo)
        await withMailbox({ port: imapPort, address }, (client) => client.append('INBOX', mail));
    };
    deliver().then(() => done(), done);
  },
});
server.listen(smtpPort, '127.0.0.1');
